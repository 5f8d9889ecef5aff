import type { ItemTexts } from './modules.js';

export const items: ItemTexts = {
  '01.10-copy': ['¿Hay a mano un ejemplar de las directrices, con su edición escrita?', 'Una edición antigua da distancias y reglas antiguas.'],
  '01.10-national': ['¿Está escrito qué reglas nacionales rigen aquí junto a las directrices y cuáles prevalecen?', 'Dos reglas sin orden llevan a la más débil.'],
  '01.10-responsible': ['¿Responde un oficial designado de que el depósito las cumpla?', 'Lo que es tarea de todos no lo hace nadie.'],

  '01.20-assessed': ['¿Se ha evaluado antes el depósito según las directrices, y está disponible el acta?', 'Sin un acta anterior nadie ve si se mejora o se empeora.'],
  '01.20-plan': ['¿Hay un plan que diga qué carencias se cierran después, quién y hasta cuándo?', 'Una carencia sin fecha sigue abierta.'],
  '01.20-authority': ['¿Sabe el depósito si su autoridad pide un nivel de reducción de riesgos, y con qué preguntas?', 'Solo la autoridad puede decir qué nivel quiere.'],

  '01.30-policy': ['¿Existe una política u orden nacional firmada sobre la gestión de municiones?', 'El dinero y los puestos siguen a una política firmada.'],
  '01.30-standards': ['¿Están en vigor y disponibles en el depósito normas nacionales de almacenamiento, transporte y eliminación?', 'El personal solo cumple las reglas que puede leer.'],
  '01.30-review': ['¿Se revisó la política en la fecha que ella misma fija?', 'Una política que no se revisa deja de corresponder a las existencias.'],

  '01.35-posts': ['¿Están creados y cubiertos todos los puestos que la seguridad del depósito necesita?', 'Tras un puesto vacío hay un control que no se hace.'],
  '01.35-budget': ['¿Hay un presupuesto anual para mantener edificios, cercas y equipo contra incendios?', 'Lo que no se mantiene falla cuando hace falta.'],
  '01.35-adviser': ['¿Puede el depósito llamar a un asesor técnico en explosivos que no pertenezca a él?', 'Un ojo de fuera ve lo que la rutina oculta.'],

  '01.40-terms': ['¿Usan las órdenes, etiquetas e informes del depósito los mismos términos para las mismas cosas?', 'Un término mal entendido puede llevar la carga al polvorín equivocado.'],
  '01.40-units': ['¿Lleva cada cantidad su unidad, y se distingue la cantidad explosiva neta del peso bruto?', 'El peso bruto tomado por explosivo, o al revés, falsea todas las distancias.'],
  '01.40-glossary': ['¿Recibe el personal nuevo una lista de términos en su idioma de trabajo?', 'Las palabras que no se entienden se adivinan.'],

  '01.50-division': ['¿Se conoce la división de peligro de cada artículo almacenado, con su subdivisión?', 'Sin división no se halla ninguna distancia de seguridad.'],
  '01.50-group': ['¿Se conoce el grupo de compatibilidad de cada artículo almacenado?', 'El grupo decide qué puede estar en el mismo edificio.'],
  '01.50-neq': ['¿Está registrada la cantidad explosiva neta de cada artículo según una fuente nombrada?', 'Las distancias valen lo que valen las cantidades.'],
  '01.50-mixing': ['¿Cumple lo que está junto en cada polvorín las reglas de mezcla vigentes?', 'Una mala mezcla puede hacer de un fuego una explosión en masa.'],
  '01.50-unknown': ['¿Se guarda aparte la munición sin clasificar o identificar y se trata como la peor hasta clasificarla?', 'El artículo desconocido es el que sorprende.'],

  '01.60-report': ['¿Saben todos cómo y a quién comunicar un defecto de la munición?', 'Un defecto no comunicado se repite en otro lugar.'],
  '01.60-quarantine': ['¿Están los lotes defectuosos bloqueados y marcados en la pila?', 'Un lote bloqueado que parece igual a los demás se entrega.'],
  '01.60-records': ['¿Se registran los defectos y fallos por lote y se buscan pautas?', 'Una pauta muestra el lote que falla antes de que falle gravemente.'],

  '01.70-list': ['¿Hay a mano una lista de prohibiciones y restricciones vigentes, con fechas?', 'Un artículo prohibido no debe usarse ni moverse por error.'],
  '01.70-stack': ['¿Está marcado cada lote prohibido o restringido en el lugar donde está?', 'Quien está ante la pila no lee el expediente.'],
  '01.70-lifted': ['¿Consta quién impuso y quién levantó cada prohibición?', 'Una prohibición sin responsable se pierde o dura siempre.'],

  '01.80-formulae': ['¿Se calculan la onda expansiva, los fragmentos y las distancias con fórmulas de fuente nombrada?', 'Una fórmula sin fuente no se puede comprobar.'],
  '01.80-second': ['¿Comprueba una segunda persona los cálculos antes de usarlos?', 'Un error de unidad se comete pronto y su efecto es grande.'],
  '01.80-tools': ['¿Consta la versión de cada programa o tabla usada para calcular?', 'Solo así puede repetirse un resultado.'],

  '01.90-qualified': ['¿Tiene quien maneja o controla munición una cualificación registrada y vigente?', 'Manejar sin formación lleva a accidentes.'],
  '01.90-needs': ['¿Está escrito qué competencia necesita cada puesto?', 'La formación sigue a lo que el puesto necesita.'],
  '01.90-refresh': ['¿Se hace y se registra la formación de actualización en sus fechas?', 'Lo que no se practica se pierde.'],
  '01.90-supervised': ['¿Trabajan quienes aún se forman solo bajo supervisión?', 'Un aprendiz solo no tiene quien detenga el error.'],

  '02.10-assessed': ['¿Hay una evaluación escrita y fechada del riesgo de cada polvorín?', 'Solo un riesgo escrito puede aceptarse o reducirse.'],
  '02.10-accepted': ['¿Ha firmado una persona facultada por cada riesgo que queda?', 'Un riesgo que nadie aceptó lo llevan los vecinos.'],
  '02.10-changes': ['¿Se repite la evaluación cuando cambian el contenido, los edificios o el vecindario?', 'Una casa nueva fuera de la cerca cambia el riesgo de un día a otro.'],
  '02.10-eca': ['¿Se ha hecho un análisis de consecuencias de una explosión donde no se cumple una distancia exigida?', 'Quien acepta un déficit debe saber lo que puede costar.'],
  '02.10-measures': ['¿Tiene cada medida de reducción un responsable y una fecha?', 'Una medida en papel no reduce nada.'],

  '02.20-plan': ['¿Hay un mapa del depósito con todos los polvorines, lugares expuestos y distancias, conforme al terreno?', 'Las distancias se juzgan en el mapa; un mapa viejo juzga un depósito viejo.'],
  '02.20-inhabited': ['¿Se cumplen las distancias exigidas a todas las casas y edificios públicos de fuera?', 'Esas personas no eligieron el riesgo ni lo conocen.'],
  '02.20-route': ['¿Se cumplen las distancias exigidas a carreteras, ferrocarriles y vías navegables públicas?', 'Al tráfico no se le puede avisar a tiempo.'],
  '02.20-stores': ['¿Se cumplen las distancias entre polvorines, para que una explosión no provoque la siguiente?', 'Una cadena de explosiones vacía todo el depósito de una vez.'],
  '02.20-process': ['¿Se cumplen las distancias a talleres, oficinas y otros lugares de trabajo de dentro?', 'El personal trabaja allí cada día.'],
  '02.20-type': ['¿Es el tipo de cada edificio del plan (cubierto de tierra, pesado, medio, ligero, pila abierta) lo que hay en realidad?', 'El tipo de edificio decide la distancia.'],
  '02.20-small': ['¿Se cumple también la distancia fija alrededor de polvorines con solo la división 1.4?', 'Los efectos pequeños también prenden lo que está cerca.'],
  '02.20-aggregation': ['¿Se suman según la regla las cantidades de todas las divisiones de un polvorín, en vez de mirarlas una a una?', 'El contenido mezclado explota junto.'],

  '02.30-licence': ['¿Tiene cada polvorín una licencia de límite de explosivos vigente, firmada y fechada?', 'La licencia es el límite con que trabaja el almacenero.'],
  '02.30-posted': ['¿Está el límite expuesto en el polvorín donde el almacenero lo ve?', 'Un límite en la oficina no detiene un palé en la puerta.'],
  '02.30-within': ['¿Está lo almacenado ahora dentro de la licencia, en cada división?', 'Cada kilogramo de más supera lo que permiten las distancias.'],
  '02.30-review': ['¿Se revisa cada licencia en su fecha y tras cada cambio del entorno?', 'Una licencia vale solo para los vecinos con que se hizo.'],

  '02.40-zones': ['¿Tiene la oficina de urbanismo un plano de las zonas donde construir exige consentimiento?', 'Una casa prevista pronto aún puede moverse en el papel.'],
  '02.40-watched': ['¿Se observa con regularidad el terreno en torno al depósito por si hay construcciones nuevas, y consta?', 'La invasión se descubre tarde si nadie mira.'],
  '02.40-objection': ['¿Se sabe quién se opone a un proyecto de construcción, y cómo?', 'Oponerse con la obra empezada es tarde.'],

  '02.50-plan': ['¿Hay un plan contra incendios, practicado con los bomberos en el último año?', 'En un incendio no hay tiempo de leer.'],
  '02.50-symbols': ['¿Muestra cada polvorín el símbolo de división de fuego que corresponde a su contenido?', 'Los bomberos deciden por el símbolo si combatir o huir.'],
  '02.50-equipment': ['¿Están extintores, agua y mangueras en su sitio, llenos y revisados en fecha?', 'Un conato se apaga en los primeros minutos o no se apaga.'],
  '02.50-vegetation': ['¿Se mantienen cortas la hierba y la maleza junto a polvorines y cercas?', 'Un fuego de hierba lleva las llamas hasta el muro.'],
  '02.50-smoking': ['¿Se excluyen el tabaco, las llamas y los mecheros, con un lugar donde entregarlos?', 'Basta un mechero.'],
  '02.50-alarm': ['¿Puede avisarse de un fuego al instante desde todo el depósito, también de noche?', 'Los minutos deciden si la gente se aleja.'],
  '02.50-distances': ['¿Saben todos a qué distancia retirarse en cada división de fuego?', 'Junto a un polvorín en llamas solo hay una ocasión de irse.'],

  '03.10-stocktake': ['¿Concuerda el último recuento completo con el libro, y están explicadas las diferencias?', 'Una diferencia es un error o un robo.'],
  '03.10-location': ['¿Se encuentra cada lote en minutos por su registro, con edificio y pila?', 'Lo que no se encuentra no se puede revisar ni retirar.'],
  '03.10-movements': ['¿Se anota cada entrada, salida y traslado el mismo día, con firma?', 'Los apuntes tardíos ocultan pérdidas.'],
  '03.10-condition': ['¿Muestra el registro el estado de cada lote y la fecha de su última revisión?', 'Lo viejo e inestable debe destacar.'],
  '03.10-copy': ['¿Se guarda una copia del inventario en otro edificio?', 'Tras un incendio el inventario hace falta al instante.'],

  '03.20-lots': ['¿Lleva cada bulto su número de lote, legible y como en el registro?', 'Una retirada va por lotes.'],
  '03.20-mixed': ['¿Están los lotes separados en la pila, sin palés mezclados?', 'Un palé mezclado corre la suerte del peor lote.'],
  '03.20-repacked': ['¿Conservan su número de lote los artículos reembalados?', 'Un número perdido inutiliza existencias buenas.'],

  '03.30-papers': ['¿Están completos y guardados los papeles de todas las transferencias internacionales?', 'Los huecos en los papeles sirven al desvío.'],
  '03.30-authorised': ['¿Se autorizó por escrito cada transferencia antes de salir?', 'Una transferencia sin autorizar es un desvío.'],
  '03.30-received': ['¿Confirmó el receptor la llegada y se comparó con lo enviado?', 'Las pérdidas ocurren en el camino.'],

  '03.40-certificates': ['¿Hay un certificado de usuario final archivado por cada transferencia que lo exige?', 'Es la promesa de que la carga no va más lejos.'],
  '03.40-checked': ['¿Se comprueba la autenticidad de los certificados antes de transferir?', 'Un papel puede falsificarse.'],
  '03.40-followed': ['¿Se hace seguimiento de las entregas con el usuario final?', 'Una promesa que no se comprueba se olvida.'],

  '03.50-marks': ['¿Se leen y constan las marcas de bultos y disparos?', 'La localización empieza por una marca.'],
  '03.50-requests': ['¿Hay un contacto designado que responde a solicitudes de localización?', 'Una solicitud sin respuesta acaba con el rastro.'],
  '03.50-kept': ['¿Se conservan los registros el tiempo que exige la regla nacional?', 'Lo desviado puede aparecer años después.'],

  '04.10-need': ['¿Se usa el almacenamiento de campaña o temporal solo el tiempo que dice su orden?', 'Lo temporal tiende a quedarse sin sus distancias.'],
  '04.10-distances': ['¿Se cumplen distancias también en depósitos de campaña, según reglas nombradas?', 'El explosivo no sabe que el depósito es temporal.'],
  '04.10-weather': ['¿Está la munición al aire libre elevada, cubierta y ventilada?', 'El calor y la humedad envejecen pronto los propulsantes.'],
  '04.10-guard': ['¿Está el depósito de campaña cercado o vigilado siempre?', 'Es donde más fácil resulta robar.'],

  '05.10-siting': ['¿Se eligió y registró el lugar de cada polvorín con sus distancias antes de construirlo o usarlo?', 'Un polvorín mal situado nunca se corrige barato.'],
  '05.10-water': ['¿Están los polvorines libres de inundaciones, deslizamientos y árboles que cuelgan?', 'El agua y los árboles caídos arruinan bultos y techos.'],
  '05.10-access': ['¿Puede un coche de bomberos llegar a cada polvorín por dos caminos?', 'Un camino cortado no debe aislar un polvorín.'],
  '05.10-services': ['¿No pasa sobre ni bajo un polvorín ninguna línea eléctrica, tubería de combustible o servicio público?', 'Traen el fuego y sufren en una explosión.'],

  '05.20-structure': ['¿Están sanos y secos los techos, muros, puertas y suelos de todos los polvorines?', 'Un techo con goteras envejece la munición y deja entrar el rayo.'],
  '05.20-doors': ['¿Cierran las puertas con llave y se abren hacia fuera desde dentro?', 'La gente debe salir y el ladrón no debe entrar.'],
  '05.20-earth': ['¿Está la cubierta de tierra de los polvorines cubiertos completa y con todo su espesor?', 'Sin su cubierta ya no cuenta como tal.'],
  '05.20-ventilation': ['¿Están las ventilaciones abiertas, con rejilla y libres?', 'El aire refresca y seca; la rejilla detiene chispas y animales.'],
  '05.20-drawings': ['¿Hay planos de cada polvorín y muestran los cambios posteriores?', 'La resistencia supuesta no es resistencia.'],

  '05.30-place': ['¿Existe cada barricada con que cuenta el plan, entre polvorín y lugar expuesto?', 'Una distancia menor solo se permite con la barricada.'],
  '05.30-height': ['¿Es cada barricada tan alta, gruesa y cercana como pide su diseño?', 'Los fragmentos pasan sobre una barricada baja.'],
  '05.30-erosion': ['¿Están las barricadas sin erosión, huecos, madrigueras ni piedras grandes?', 'Las piedras de la tierra se vuelven fragmentos.'],

  '05.40-lightning': ['¿Tiene cada polvorín protección contra el rayo, probada en su plazo y registrada?', 'Un rayo puede hacer explotar un polvorín.'],
  '05.40-wiring': ['¿Es la instalación eléctrica de los polvorines del tipo permitido, y está probada?', 'Una chispa en un polvorín es una causa que se puede quitar.'],
  '05.40-off': ['¿Se corta la corriente desde fuera cuando no hay nadie dentro?', 'Lo que está cortado no da chispa.'],
  '05.40-static': ['¿Están a tierra suelos, bancos y personas donde se maneja explosivo descubierto?', 'A un cebo le basta una chispa estática.'],

  '05.50-types': ['¿Se usan en los polvorines solo vehículos y equipos de elevación permitidos para explosivos?', 'Motores y escapes son fuentes de fuego.'],
  '05.50-tested': ['¿Se prueban los equipos de elevación en su plazo y llevan su carga marcada?', 'Un palé que cae puede funcionar.'],
  '05.50-parked': ['¿Se aparcan, repostan y cargan los vehículos lejos de los polvorines?', 'Un vehículo arde cuando nadie mira.'],

  '05.60-emitters': ['¿Se conocen todos los emisores de radio y radares cercanos, con potencia y distancia?', 'La energía de radio puede iniciar detonadores eléctricos.'],
  '05.60-phones': ['¿Se alejan teléfonos y radios de los artículos de iniciación eléctrica?', 'El emisor más cercano va en el bolsillo.'],
  '05.60-signs': ['¿Muestran carteles dónde empieza la prohibición de emitir?', 'El visitante no conoce la regla.'],

  '06.10-access': ['¿Se registra la entrada y la salida de quien accede a la zona de explosivos?', 'En una emergencia hay que saber quién está dentro.'],
  '06.10-limits': ['¿Está expuesto y se cumple el número máximo de personas de cada edificio?', 'Menos gente, menos víctimas.'],
  '06.10-contraband': ['¿Se registra a personas y vehículos en busca de objetos prohibidos?', 'Cerillas y teléfonos entran por costumbre.'],
  '06.10-orders': ['¿Están las órdenes permanentes expuestas, firmadas y entendidas por quienes trabajan allí?', 'Lo que no se entiende no se cumple.'],
  '06.10-emergency': ['¿Hay un plan de emergencia que conocen personal, vecinos y hospitales?', 'La ayuda llega antes si se acordó antes.'],

  '06.20-space': ['¿Hay sitio para rodear e inspeccionar cada pila?', 'Lo que no se alcanza no se inspecciona.'],
  '06.20-overflow': ['¿No se almacena munición por falta de sitio en pasillos, muelles o edificios sin licencia?', 'Por falta de sitio se rompen los límites.'],
  '06.20-planned': ['¿Se compara el espacio necesario con lo que se espera recibir?', 'Una entrega sin sitio acaba al aire libre.'],

  '06.30-stacks': ['¿Son las pilas estables, separadas del suelo y de los muros, y no demasiado altas?', 'Las pilas caen y la humedad sube.'],
  '06.30-apart': ['¿Están los detonadores y otros artículos sensibles lejos de los demás explosivos?', 'Ellos empiezan lo que los otros acaban.'],
  '06.30-temperature': ['¿Se miden y registran la temperatura y la humedad en los polvorines?', 'El calor acorta la vida de los propulsantes.'],
  '06.30-clean': ['¿Están los polvorines limpios y sin embalajes vacíos, trapos, aceite ni pintura?', 'La basura es combustible.'],
  '06.30-handled': ['¿Se lleva la munición en mano, sin rodarla, arrastrarla ni lanzarla?', 'El trato brusco daña las espoletas sin que se vea.'],
  '06.30-returned': ['¿Se revisa la munición devuelta por las unidades antes de almacenarla?', 'Lo devuelto puede estar dañado o armado.'],

  '06.40-closed': ['¿Están los bultos cerrados, precintados y sin daños?', 'De un bulto abierto no es seguro ni el contenido ni la cuenta.'],
  '06.40-marked': ['¿Muestra cada bulto artículo, lote, cantidad, número ONU y etiqueta de peligro?', 'Bomberos y transportistas solo ven el bulto.'],
  '06.40-empties': ['¿Se certifican los embalajes vacíos como libres de explosivos antes de salir?', 'Un disparo olvidado sale en una caja «vacía».'],

  '06.50-special': ['¿Se conocen los riesgos especiales (fósforo blanco, combustibles líquidos, uranio empobrecido, misiles) y se almacenan con sus propias reglas?', 'Las reglas usuales no los cubren.'],
  '06.50-water': ['¿Hay agua o arena a mano donde se guarda fósforo blanco?', 'El fósforo que gotea arde al instante en el aire.'],
  '06.50-protective': ['¿Está y sirve la ropa de protección que esos artículos exigen?', 'Los primeros auxilios van antes que la ayuda.'],

  '06.60-permit': ['¿Empiezan las obras en edificios o terrenos solo con permiso escrito?', 'Soldar junto a explosivos puede acabar con un depósito.'],
  '06.60-emptied': ['¿Se vacía el polvorín, o se firma el riesgo, antes de trabajar dentro?', 'Los obreros no son personal de explosivos.'],
  '06.60-closed': ['¿Se inspecciona el lugar tras la obra y antes de usarlo?', 'Quedan herramientas y brasas.'],

  '06.70-schedule': ['¿Se inspecciona cada polvorín a intervalos fijos, con acta?', 'La inspección halla la gotera antes que el fuego.'],
  '06.70-findings': ['¿Se cierran los hallazgos de inspección con fecha y nombre?', 'El mismo hallazgo cada año no protege a nadie.'],
  '06.70-outside': ['¿Inspecciona a intervalos el depósito alguien de fuera?', 'Uno no ve sus propias costumbres.'],
  '06.70-fences': ['¿Forman parte de la inspección cercas, luces, cerraduras y carteles?', 'La seguridad falla en su metro más débil.'],

  '06.80-sampled': ['¿Se inspecciona por lotes y a intervalos la munición almacenada?', 'La corrosión y las fugas se hallan abriendo cajas.'],
  '06.80-place': ['¿Hay un edificio propio para abrir e inspeccionar, a su distancia de los polvorines?', 'La munición abierta ha perdido su protección.'],
  '06.80-results': ['¿Se cambia el código de estado tras una inspección?', 'Un resultado que no consta no se obtuvo.'],

  '07.10-stability': ['¿Se prueba en su fecha la estabilidad de los propulsantes?', 'El propulsante viejo se calienta solo e incendia el polvorín.'],
  '07.10-oldest': ['¿Se conocen los lotes más viejos y la vida que les queda?', 'La edad es un aviso temprano.'],
  '07.10-unstable': ['¿Se retiran sin demora para su eliminación los lotes que no pasan una prueba?', 'Entre la prueba y la eliminación corre el reloj.'],
  '07.10-environment': ['¿Se vigilan más los lotes que estuvieron con calor o humedad?', 'El calor envejece antes los propulsantes.'],

  '07.20-procedure': ['¿Hay un procedimiento escrito para inspeccionar cada clase de munición?', 'Dos inspectores deben hallar lo mismo.'],
  '07.20-inspectors': ['¿Están los inspectores designados y cualificados para lo que inspeccionan?', 'Una espoleta no es un cartucho.'],
  '07.20-safety': ['¿Se limita el número de disparos abiertos a la vez y de personas presentes?', 'Un percance debe quedar pequeño.'],

  '08.10-vehicles': ['¿Se revisan los vehículos para explosivos antes de cada viaje?', 'Frenos calientes y ruedas gastadas incendian vehículos.'],
  '08.10-papers': ['¿Lleva el conductor papeles con número ONU, cantidad y qué hacer en una emergencia?', 'El socorro necesita conocer la carga.'],
  '08.10-placards': ['¿Llevan los vehículos las placas correctas, y se quitan al ir vacíos?', 'Una placa que siempre cuelga ya no se lee.'],
  '08.10-route': ['¿Se elige la ruta para evitar poblaciones, y están previstas las paradas?', 'Un camión es un polvorín sin distancias.'],
  '08.10-loads': ['¿Son las cargas compatibles, sujetas y dentro del límite del vehículo?', 'Una carga que se mueve se rompe.'],

  '09.10-plan': ['¿Hay un plan de seguridad física, revisado y practicado?', 'Un plan nunca probado falla de noche.'],
  '09.10-perimeter': ['¿Están completas en todo el contorno cercas, luces y franjas despejadas?', 'El ladrón encuentra el hueco.'],
  '09.10-keys': ['¿Se controlan las llaves, se firman y se reparten entre dos personas?', 'Una persona sola no debe abrir un polvorín.'],
  '09.10-guards': ['¿Hay guardias día y noche, con medio de pedir ayuda?', 'Una alarma sin respuesta no protege nada.'],
  '09.10-vetted': ['¿Se investiga a las personas con acceso, y se repite?', 'Quien tiene acceso también puede robar.'],
  '09.10-loss': ['¿Se comunica e investiga al instante cada pérdida?', 'Lo perdido aparece en el delito o la guerra.'],
  '09.10-weapons': ['¿Se guardan separadas las armas y su munición donde la regla lo exige?', 'Juntas están listas para usarse.'],

  '10.10-backlog': ['¿Se sabe cuánta munición espera eliminación, de qué clase y en qué estado?', 'Lo que espera empeora.'],
  '10.10-apart': ['¿Se guarda la munición por eliminar aparte de la útil?', 'Lo peor no debe hacer explotar lo mejor.'],
  '10.10-ground': ['¿Hay un terreno de eliminación con una zona de peligro que se mantiene despejada?', 'Los fragmentos vuelan mucho más allá del foso.'],
  '10.10-procedure': ['¿Se hace cada eliminación con procedimiento escrito, personas cualificadas y acta?', 'La eliminación no deja un segundo intento.'],
  '10.10-environment': ['¿Se vigilan el suelo y el agua del terreno de eliminación?', 'Los explosivos envenenan pozos.'],

  '11.10-reporting': ['¿Saben todos cómo y a quién comunicar un accidente o casi accidente?', 'Un casi accidente es una lección gratuita.'],
  '11.10-investigated': ['¿Se investigó cada accidente y se tomaron medidas?', 'Sin causas conocidas, el accidente se repite.'],
  '11.10-evidence': ['¿Hay una lista de lo que asegurar tras un accidente (registros, muestras, testigos)?', 'Las pruebas desaparecen en horas.'],

  '11.20-clearance': ['¿Hay un plan para limpiar la zona tras una explosión del depósito?', 'La munición lanzada queda lejos de la cerca.'],
  '11.20-teams': ['¿Se conocen los equipos de limpieza y su tiempo de llegada?', 'Hasta que lleguen, cualquiera puede recoger un proyectil.'],
  '11.20-public': ['¿Hay un aviso al público preparado en los idiomas de los alrededores?', 'Las primeras horas deciden cuántos resultan heridos.'],

  '12.10-agreement': ['¿Está acordado por escrito qué reglas de qué nación rigen en un polvorín compartido?', 'Entre dos reglas cae la responsabilidad.'],
  '12.10-shared': ['¿Comunican todas las naciones cantidades y divisiones de lo que almacenan allí?', 'Las distancias dependen de la suma.'],
  '12.10-lead': ['¿Responde un oficial de la seguridad de todo el sitio?', 'Varios mandos son varias carencias.'],

  '12.20-limit': ['¿Está la cantidad del polvorín de la unidad dentro de un límite escrito en su puerta?', 'Los polvorines pequeños están junto a soldados que duermen.'],
  '12.20-place': ['¿Se guarda la munición de la unidad en un polvorín o contenedor propio, no en oficinas ni alojamientos?', 'Una caja bajo una mesa no tiene distancia alguna.'],
  '12.20-checked': ['¿Se cuenta e inspecciona a intervalos cortos el polvorín de la unidad?', 'Una pérdida pequeña pasa fácilmente inadvertida.'],
};
