import type { papers as english } from '../en/papers.js';
import type { TextsOf } from '../texts.js';

/** Papers to print and sign. */
export const papers: TextsOf<typeof english> = {
  'papers.title': 'Документы',
  'papers.which': 'Документ',
  'papers.report': 'Отчёт об оценке объекта',
  'papers.licence': 'Лицензия на предельное количество ВВ',
  'papers.safeguarding': 'План охранных зон',
  'papers.safety-case': 'Обоснование взрывобезопасности: схема',
  'papers.signs': 'Пожарные знаки, лист на здание',
  'papers.store': 'Хранилище',
  'papers.all-stores': 'Все хранилища',
  'papers.size': 'Формат',
  'papers.orientation': 'Ориентация',
  'papers.portrait': 'Книжная',
  'papers.landscape': 'Альбомная',
  'papers.language': 'Язык документа',
  'papers.authority': 'Орган',
  'papers.site': 'Объект',
  'papers.author': 'Автор',
  'papers.marking': 'Гриф',
  'papers.empty': 'Незаполненное станет строкой для записи от руки. Гриф стоит вверху каждой страницы.',
  'papers.secret': 'Документ показывает слабые места склада: передавайте его только тем, кому можно их знать.',
  'papers.outward': 'Документ предназначен для других: только охранные зоны, ничего о хранилищах. Вокруг одиночного хранилища зона всё же выдаёт его место.',
  'papers.how': 'Печатайте в масштабе 100 %, без колонтитулов браузера. Firefox и Safari не печатают номера страниц, гриф и SHA-256.',
  'papers.print': 'Печать …',
  'papers.save': 'Сохранить одним файлом HTML',
  'papers.preview': 'Предварительный просмотр',
  'papers.making': 'Документ готовится …',
  'papers.exercise': 'Открыто упражнение, и его документы выдали бы ответы. Сначала выйдите из него.',
  'papers.failed': 'Документ не удалось подготовить: загрузите страницу заново и повторите.',
};
