import type { coordinateTexts as english } from './faults.en.js';

export const coordinateTexts = {
  'coordinates.format.decimal': 'grados decimales',
  'coordinates.format.dms': 'grados, minutos, segundos',
  'coordinates.format.ddm': 'grados, minutos decimales',
  'coordinates.format.utm': 'UTM',
  'coordinates.format.mgrs': 'MGRS',

  'coordinates.understood': 'Entendido como {place} ({format}), última cifra {precision}',
  'coordinates.axes.named': 'El propio texto dice qué número es cuál.',
  'coordinates.axes.latitude-first': 'Sin letras, el primer número es la latitud y el segundo la longitud.',

  'coordinates.fault.empty': 'Escribir un lugar, por ejemplo 48.2083, 16.3731 o 33U XP 02012 40363.',
  'coordinates.fault.too-long': 'Este texto tiene {found} caracteres; una coordenada tiene como máximo {most}.',
  'coordinates.fault.unexpected': 'No entendido a partir de aquí: {found}',
  'coordinates.fault.comma-ambiguous':
    'La coma en {found} puede ser decimal o separar dos números. Usar puntos decimales, o un punto y coma entre los dos números.',
  'coordinates.fault.number-missing': 'Falta un número después de {after}.',
  'coordinates.fault.one-number': 'Solo hay una coordenada, {found}. Se necesitan latitud y longitud.',
  'coordinates.fault.too-many-numbers': 'Hay más números de los que tiene un lugar, a partir de {found}.',

  'coordinates.fault.letters-needed': 'Grados, minutos y segundos sin sus signos necesitan N o S y E o W.',
  'coordinates.fault.letter-missing': 'Ambos números necesitan una letra, uno N o S, el otro E o W; o ninguno.',
  'coordinates.fault.letter-o': 'La letra {found} es este en unos idiomas y oeste en otros. Usar E o W.',
  'coordinates.fault.same-axis': '{first} y {second} son ambos del mismo tipo. Uno debe ser N o S, el otro E o W.',
  'coordinates.fault.sign-and-letter': 'Usar un signo o una letra, no ambos: {found} con {letter}.',
  'coordinates.fault.marks-incomplete': 'El número {found} no tiene signo (°, ′ o ″), pero otros sí. Marcar todos los números, o añadir N o S y E o W.',
  'coordinates.fault.parts-differ': 'La primera coordenada tiene {first} números y la segunda {second}. Escribir ambas igual.',
  'coordinates.fault.decimals-not-last': 'Solo el último número de una coordenada puede tener decimales, no {found}.',
  'coordinates.fault.minutes-too-large': 'Los minutos deben ser menos de 60, aquí {found}.',
  'coordinates.fault.seconds-too-large': 'Los segundos deben ser menos de 60, aquí {found}.',
  'coordinates.fault.looks-swapped':
    'La latitud va primero y no puede ser {first}. Si {second} es la latitud, escribirla primero, o añadir N o S y E o W.',
  'coordinates.fault.latitude-too-large': 'Una latitud es como máximo 90°, aquí {found}.',
  'coordinates.fault.longitude-too-large': 'Una longitud es como máximo 180°, aquí {found}.',

  'coordinates.fault.zone-missing': 'Son metros de una cuadrícula. Falta el huso, por ejemplo UTM 33 north (norte).',
  'coordinates.fault.zone-out-of-range': 'Los husos van de 1 a 60, aquí {found}.',
  'coordinates.fault.hemisphere-missing': 'Después del huso {zone} falta la letra de la banda, o «north» (norte) o «south» (sur).',
  'coordinates.fault.utm-letter-ambiguous':
    'En {zone}{letter}, la letra {letter} puede ser la banda {letter} o un hemisferio. Escribir {zone} north (norte) o {zone} south (sur).',
  'coordinates.fault.polar': 'La banda {letter} es la cuadrícula polar (UPS), que no se admite. Usar grados.',
  'coordinates.fault.no-such-band': 'No existe la banda {letter}. Las bandas van de C a X, sin I ni O.',
  'coordinates.fault.no-such-grid-zone': 'No existe la zona {zone}{band}: alrededor de Svalbard solo existen 31X, 33X, 35X y 37X.',
  'coordinates.fault.easting-out-of-range': 'La coordenada este debe ir de 100000 a menos de 900000, aquí {found}.',
  'coordinates.fault.northing-out-of-range': 'Ningún lugar entre 80° sur y 84° norte tiene la coordenada norte {found}.',
  'coordinates.fault.band-does-not-fit': 'Este lugar no está en {zone}{band}: la banda {band} va de la latitud {south}° a {north}°.',
  'coordinates.fault.outside-zone': 'Este lugar no está en el huso {zone} ni en uno contiguo.',
  'coordinates.fault.square-column': 'Ningún cuadrado de 100 km del huso {zone} empieza por {letter}. Empiezan por {columns}.',
  'coordinates.fault.square-row': 'Ningún cuadrado de 100 km termina en {letter}. Terminan en A a V, sin I ni O.',
  'coordinates.fault.square-not-in-band': 'En el cuadrado {square}, estas cifras no están en la zona {zone}{band}.',
  'coordinates.fault.digits-missing': 'Después del cuadrado {square} faltan cifras. El cuadrado solo mide 100 km de lado.',
  'coordinates.fault.digits-uneven': 'Este y norte necesitan el mismo número de cifras, aquí {found}.',
  'coordinates.fault.digits-too-many': 'Este y norte tienen como máximo 5 cifras cada una, aquí {found}.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
