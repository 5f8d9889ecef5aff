import type { guide as en } from '../en/guide.js';
import type { TextsOf } from '../texts.js';

/** Rapid assessment of a site, step by step. */
export const guide = {
  'guide.title': 'Быстрая оценка объекта',
  'guide.explained': 'Шесть шагов в тех же формах. Пропущенное называется в выводе и никогда не предполагается.',
  'guide.end': 'Завершить шаги',
  'guide.place': 'Место: где находится объект?',
  'guide.place-do': 'Переместите туда карту или начните новый план.',
  'guide.new-plan': 'Новый план',
  'guide.locate': 'Взять координаты этого устройства',
  'guide.asking': 'Запрос к устройству …',
  'guide.insecure': 'Это устройство сообщает координаты только страницам https и страницам этого компьютера. Введите координаты в форме объекта.',
  'guide.refused': 'В координатах отказано. Разрешите их в браузере или введите в форме объекта.',
  'guide.unknown': 'Устройство не знает, где находится. Под открытым небом оно может это определить.',
  'guide.here': 'Устройство сообщает: {place}',
  'guide.error': 'Заявленная погрешность {error} (с вероятностью 95 %).',
  'guide.put': 'Поставить {name} сюда',
  'guide.choose': 'Выберите объект, чтобы поставить его сюда.',
  'guide.stores': 'Хранилища: {count}',
  'guide.stores-do': 'Добавьте каждое хранилище и выберите его конструкцию.',
  'guide.quantities': 'Количества: хранилищ без содержимого: {count}',
  'guide.quantities-do': 'Ввести содержимое: {name}',
  'guide.quantities-done': 'У всех хранилищ есть содержимое.',
  'guide.neighbours': 'Соседи: {count}',
  'guide.neighbours-do': 'Добавьте дома, школы, дороги, линии электропередачи, топливо: всё в пределах около двух километров.',
  'guide.verdict': 'Вывод: нарушений {fail}, нельзя оценить {open}',
  'guide.verdict-do': 'К нарушениям',
  'guide.second': 'За вычетом погрешности устройства, рядом с запасами, которые имеют силу. Фактические расстояния не меняются:',
  'guide.second-pair': '{store} – {site}: {margin}, за вычетом погрешности {second}',
  'guide.report': 'Отчёт для печати и подписи',
  'guide.report-do': 'Составить документы',
} as const satisfies TextsOf<typeof en>;
