import { numberFormats } from '../../number-formats.js';
import type { Lot } from '../../rules/aggregation.js';
import type { JsonExpectation } from '../../site/json-fault.js';
import type { Problem, ProblemKey, ProcessBuilding, Site, Structure, TrafficCounts, WantedFile } from '../../site/site-plan.js';
import type { Summary } from '../../site/summary.js';
import { citedIn } from '../cited-place.js';
import type { OtherCase, Step, WeighedOption } from '../derivation.js';
import type { Messages } from '../messages.js';

const formats = numberFormats('zh', { metre: 'm', kilogram: 'kg' });
const { number, metres, kilograms } = formats;

/** What is wrong, and what cures it. Values are those of the problem. */
const PROBLEMS: Readonly<Record<ProblemKey, (values: Problem['values']) => string>> = {
  'not-utf8': ({ found, byte, line }) =>
    `文件不是UTF-8文本${found === undefined ? '' : `，看来是${found}`}${byte === undefined ? '' : `（第${number(Number(byte))}字节，第${number(Number(line))}行）`}；请以UTF-8保存`,
  'empty-file': ({ wanted }) => `文件为空；请给出${WANTED[wanted as WantedFile]}`,
  'not-json': notJson,
  'too-large': ({ limit_MB }) => `文件超过本程序可读取的大小（${limit_MB} MB）；请拆分平面图`,
  'wrong-type': ({ expected, found }) => `应为${kindOf(expected)}，实为${foundIn(found)}`,
  missing: ({ expected }) => `缺失；请给出${kindOf(expected)}`,
  'unknown-value': ({ found, allowed }) => `此处不认识${foundIn(found)}；允许：${allowedIn(allowed)}`,
  'not-a-collection': ({ found }) => `应为"FeatureCollection"，实为${foundIn(found)}；平面图是GeoJSON的FeatureCollection`,
  'not-a-feature': ({ found }) => `应为"Feature"，实为${foundIn(found)}`,
  'empty-id': () => 'id为空；请给每个feature自己的id',
  'duplicate-id': ({ id, first }) => `id "${id}"已用于${first}；请给每个feature自己的id`,
  'not-finite': ({ found }) => `${found}不是有限数`,
  negative: ({ found }) => `${found}为负；数量和计数不小于0`,
  'not-a-position': ({ found }) => `应为以度表示的位置[经度, 纬度]，实为${foundIn(found)}`,
  'longitude-out-of-range': ({ longitude, latitude, hint }) => `经度${longitude}不在-180与180之间${rangeHint(hint, longitude, latitude)}`,
  'latitude-out-of-range': ({ longitude, latitude, hint }) => `纬度${latitude}不在-90与90之间${rangeHint(hint, longitude, latitude)}`,
  'geometry-missing': () => '该feature没有几何图形；请画成点、线或多边形',
  'geometry-collection': () => 'GeometryCollection无法测量；请每个几何图形用一个feature，或用Multi-几何类型',
  'geometry-empty': () => '为空；请至少给出一个位置',
  'line-too-short': () => '一条线至少需要两个位置',
  'ring-too-short': () => '多边形环至少需要三个不同的位置',
  'ring-crosses': ({ first, second }) => `环的第${first}边与第${second}边相交；请重画轮廓，使其不自相交`,
  'treat-as-not-allowed': ({ hd, allowed }) => `${hd}项不能按其他项别处理；只允许用于${allowed}`,
  'density-and-traffic': () => 'density和traffic同时给出；请保留其中一个',
  'density-missing': ({ allowed }) => `缺失；请给出交通密度（${allowed}），或代之以交通计数（traffic）`,
  'traffic-empty': ({ allowed }) => `没有给出计数；请至少给出其中之一：${allowed}`,
  'not-ascending': ({ found, previous }) => `${found} kg不大于前一分段的终点（${previous} kg）`,
  'no-distance': ({ neq_kg, value_m }) => `该列在${number(Number(neq_kg))} kg处给出${metres(Number(value_m))}；距离必须大于0 m`,
  'bounds-crossed': ({ high, medium }) => `路线从每天 ${number(Number(medium))} 人次起为中密度，而从 ${number(Number(high))} 人次起已为高密度；中密度界限不得高于高密度界限`,
  'unknown-member': ({ name, meant, allowed }) => `"${name}"不是规则配置此处的成员；${meant === undefined ? `允许：${allowed}` : `可能是指"${meant}"`}`,
  'no-column-in-cell': ({ cell }) => `${cell}中是固定距离或没有距离，最小值不会改变任何结果；请删除`,
  falls: ({ neq_kg, value_m, before_m }) => `该列在${number(Number(neq_kg))} kg处下降，从${metres(Number(before_m))}降至${metres(Number(value_m))}；药量增加时距离不得减小`,
  'no-contents': ({ id }) => `“${id}”没有存放物：只作为暴露点评估`,
  'contents-not-of-inventory': () => '存放物与清单不符：其中之一在别处被改过；请用 iatg inventory --into 重新写入',
  'neq-absurd': ({ neq_kg, limit_kg }) => `一个批次${number(Number(neq_kg))} kg，超过标准任何一张表的范围（${number(Number(limit_kg))} kg）；药量是否以克计？`,
  'looks-swapped': ({ id, distance_km }) => `“${id}”距平面图中心${number(Number(distance_km))} km，若经度与纬度互换则不然；GeoJSON中经度在前`,
  'far-from-others': ({ id, distance_km }) => `“${id}”距平面图中心${number(Number(distance_km))} km；请检查其坐标（十进制度，不是度和分）`,
  'null-island': ({ id }) => `“${id}”位于0, 0：是否缺少位置？`,
  'other-coordinate-system': () => '文件指定了坐标参考系；仍按WGS84经度和纬度读取',
  'carries-profile': ({ name }) => `平面图带有规则配置"${name}"；命令行只在--profile指明时才应用（可在那里指明带有该方案的平面图）`,
  'repeated-member': ({ name }) => `"${name}"在此对象中出现多次；以最后一个为准，请删除其余`,
  misspelt: ({ name, meant }) => `"${name}"不是已知属性，已忽略；可能是指"${meant}"`,
  'no-stores': () => '平面图中没有潜在爆炸点，因此无可评估',
};

const WANTED: Readonly<Record<WantedFile, string>> = {
  'site-plan': 'GeoJSON平面图',
  'rule-profile': '规则配置（JSON），或带有规则配置的平面图',
  assessment: '自我评估文件（JSON）',
  'authority-levels': '主管机关的级别（JSON）',
  'risk-matrix': '风险矩阵（JSON）',
  'planning-areas': '规划部门的地块、建筑或道路（GeoJSON）',
  overview: '以前的弹药库清单（JSON）',
  exercise: '练习或班级文件（JSON）',
};

const JSON_PARTS: Readonly<Record<JsonExpectation, string>> = {
  value: '一个值',
  'member-name': '带引号的成员名',
  colon: '冒号',
  'comma-or-end-of-array': '逗号或数组的结尾',
  'comma-or-end-of-object': '逗号或对象的结尾',
  'end-of-string': '字符串的其余部分',
  'nothing-more': '文件的结尾',
};

function notJson({ detail, line, column, inside, expected, found }: Problem['values']): string {
  if (detail !== undefined) return `文件不是JSON：${detail}`;
  const place = `第${number(Number(line))}行第${number(Number(column))}列${inside === '' ? '' : `，在${inside}内`}`;
  const belongs = `此处应为${JSON_PARTS[expected as JsonExpectation]}`;
  if (found === '') return `文件不是JSON：它在${place}中断，${belongs}；文件不完整，请取得完整文件`;
  if (found === '\0') return `文件不是JSON：${place}有一个零字节；可能是UTF-16，请以UTF-8保存`;
  const cure = /^-?(nan|inf)/i.test(String(found)) ? 'JSON中没有这样的数；请给出有限数' : '请在该处改正';
  return `文件不是JSON：${place}为${JSON.stringify(found)}，${belongs}；${cure}`;
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: '带引号的文本',
  number: '一个数',
  boolean: '不带引号的true或false',
  array: '数组[ ]',
  'array of branches': '由分段组成的数组',
  object: '对象{ }',
  Feature: 'GeoJSON的Feature',
  FeatureCollection: 'GeoJSON的FeatureCollection',
  'a name': '名称',
  'branches, minimum_m or both': 'branches、minimum_m或两者',
};

/** A list of words that are allowed stands as it is. */
const kindOf = (expected: string | number | undefined): string => KINDS_OF_VALUE[String(expected)] ?? (/^[\w.-]+(, [\w.-]+)+$/.test(String(expected)) ? `其中之一：${expected}` : String(expected));

const FOUND: Readonly<Record<string, string>> = { nothing: '空缺', array: '数组', object: '对象' };
const foundIn = (found: string | number | undefined): string => FOUND[String(found)] ?? String(found);

const allowedIn = (allowed: string | number | undefined): string =>
  String(allowed).replace('MATRIX/ROW or MATRIX/ROW/COLUMN, for example D.1/ibd or D.1/ibd/P10', '矩阵/行或矩阵/行/列，例如D.1/ibd或D.1/ibd/P10');

function rangeHint(hint: string | number | undefined, longitude: string | number | undefined, latitude: string | number | undefined): string {
  if (hint === 'swapped') return `；经度与纬度似乎颠倒（GeoJSON中经度在前：[${latitude}, ${longitude}]）`;
  if (hint === 'metres') return '；看来是投影格网的米数：请换算为WGS84的度';
  return '';
}

/** Where something stands in the document. */
const cited = citedIn({ annex: '附录', matrix: '矩阵', table: '表', clause: '条款' });
const placeOf = (place: string): string => cited(place).replaceAll(', ', '，').replaceAll(' ', '');

const COLUMNS: Readonly<Record<string, string>> = {
  P1: '覆土库，背面朝向暴露点',
  P2: '覆土库，侧面朝向暴露点',
  P3: '覆土库，正面朝向暴露点',
  P4: '加固炸药库房（厚墙和防护屋盖），无开口的任何方向',
  P5: '加固炸药库房，库门或大开口朝向暴露点',
  P6: '半加固炸药库房（厚墙，无防护屋盖）',
  P7: '中等墙厚建筑物，有防护屏障',
  P8: '中等墙厚建筑物，无防护屏障',
  P9: '轻型建筑物或露天堆垛，有防护屏障',
  P10: '轻型建筑物或露天堆垛，无防护屏障',
};

const ROWS: Readonly<Record<string, string>> = {
  r1: '覆土库7 bar，背面朝向潜在爆炸点',
  r2: '覆土库7 bar，侧面朝向潜在爆炸点',
  r3: '覆土库7 bar，正面朝向潜在爆炸点',
  r4: '覆土库3 bar，背面',
  r5: '覆土库3 bar，侧面',
  r6: '覆土库3 bar，正面',
  r7: '覆土库强度未定，正面，端墙和库门能抗高速抛射物',
  r8: '覆土库强度未定，正面，库门有防护屏障',
  r9: '覆土库强度未定，背面',
  r10: '覆土库强度未定，侧面',
  r11: '覆土库强度未定，正面，两者皆无',
  r12: '加固炸药库房',
  r13: '半加固炸药库房',
  r14: '轻型建筑物或露天堆垛，有防护屏障',
  r15: '轻型建筑物或露天堆垛，无防护屏障',
  r16: '中等墙厚建筑物，有防护屏障',
  r17: '中等墙厚建筑物，无防护屏障',
  r18: '弹药工艺厂房，有防护屏障，有防护屋盖',
  r19: '弹药工艺厂房，有防护屏障，无防护屋盖',
  r20: '弹药工艺厂房，无防护屏障，无防护屋盖',
  ptrLow: '公共交通线，低密度',
  ptrMedium: '公共交通线，中密度',
  ptrHigh: '公共交通线，高密度',
  ibd: '居民建筑物',
  vbd: '易损建筑物',
  officeLt20: '办公楼，保障人员不足20人',
  officeGt20: '办公楼，保障人员20人及以上',
  powerSuper: '输电线路，主干电网',
  powerNormal: '输电线路，普通电网',
  powerMinor: '输电线路，小型电网',
  polProtected: '油料，有防护或地下',
  polVital: '油料，地上无防护，重要',
  polMinor: '油料，地上无防护，次要',
  polSmall: '油料，少于100升，供即时使用',
};

/** What is printed and what is applied; the places and figures are those of the data. */
const INTERPRETATIONS: Readonly<Record<string, Readonly<Record<'place' | 'printed' | 'applied', string>>>> = {
  'I-01': { place: '附录F，矩阵F.1，行r16和r17', printed: 'D5，即1.2.2项的列', applied: 'D6，即相邻各行所用的1.2.1项的列' },
  'I-02': { place: '附录K，矩阵K.1，行r20，列P5', printed: '25 m', applied: '60 m，与该行其他所有单元格相同' },
  'I-03': { place: '附录D，矩阵D.1，油料，次要', printed: 'D13（其他附录用中密度交通线的列，此处为D11）', applied: 'D13，照印刷内容' },
  'I-04': { place: '附录D，矩阵D.1，行r15和r17，选项D12', printed: '除列P3外没有防护等级', applied: '高，照列P3的印刷内容' },
  'I-05': { place: '附录D，矩阵D.1，行r18至r20，不足10人的选项D9', printed: '没有防护等级', applied: '同一单元格中为D10印刷的等级' },
  'I-06': {
    place: '所有矩阵，行r14至r17',
    printed: '图形',
    applied: 'r14、r15为轻型建筑物或露天堆垛（有、无防护屏障）；r16、r17为中等墙厚建筑物（有、无防护屏障）：敞开式隔间存放炸弹的选项在r14和r15，屋盖的防护在r16和r17',
  },
  'I-07': { place: '表L.1，列D3', printed: '4.3 Q^(1/3)，但印刷值符合2/3 x 6.4', applied: '4.3，较长者' },
  'I-08': { place: '表E.1，列D11和D13在2,500 kg处，D13在4,500 kg处', printed: '分段向下跳变', applied: '保持较低分段的终点值' },
  'I-09': { place: '表E.1，列D16和D17，75 kg和100 kg', printed: '258 m，随后240 m', applied: '至100 kg均为258 m' },
  'I-10': { place: '条款6.2.1，表5，与矩阵D.1的低密度行相对照', printed: '居民建筑物距离的一半；0.5 x D12', applied: '取较长者，除非用户另选' },
  'I-11': { place: '矩阵D.1，易损建筑物（未印最小值）', printed: '2 x D12，在731 kg以下小于居民建筑物距离', applied: '绝不小于居民建筑物距离' },
  'I-12': { place: '表6（合计）', printed: '1.3与1.1同存时不评估1.3', applied: '合计量也按现有的1.3细分项评估，使增加批次绝不会缩短距离' },
  'I-13': { place: '第一行以下（1.1项50 kg，1.2项10 kg，1.3项500 kg）', printed: '无', applied: '第一行' },
};

const RULES = {
  'own-row': '',
  'half-ibd': '，取居民建筑物距离的一半',
  'vulnerable-not-below-ibd': '，因为易损建筑物绝不比居民建筑物更近',
} as const;

const governing = (governs: boolean): string => (governs ? '，起控制作用' : '，不起控制作用');

function step(one: Step): string {
  switch (one.kind) {
    case 'case':
      return `${one.hd}项，${kilograms(one.neq_kg)}（${placeOf(one.cite.place)}${one.beyondTable6 ? '，超出其规定' : ''}）`;
    case 'place':
      return `${placeOf(one.cite.place)}：列${one.pesColumn}（${COLUMNS[one.pesColumn] ?? one.pes}），行${one.esRow}（${ROWS[one.esRow] ?? one.es}）${RULES[one.rule]}`;
    case 'read-as-first-row':
      return `低于表的起点：按其第一行${kilograms(one.row_kg)}读取`;
    case 'cell': {
      const taken = one.options.find(({ outcome }) => outcome === 'taken')!;
      const others = one.options.filter((candidate) => candidate !== taken).map(option);
      return `采用选项${codeOf(taken)}${one.wanted === 'not-met' ? '，尽管其防护低于要求' : ''}${others.length > 0 ? `（未采用：${others.join('；')}）` : ''}`;
    }
    case 'function':
      return `${one.column} = ${one.formula}${one.branches > 1 ? `，第${one.branch}分段，共${one.branches}段` : ''}${one.held ? '，保持前一分段的终点值' : ''} = ${metres(one.value_m)}（${placeOf(one.cite.place)}）`;
    case 'printed':
      return `列${one.column}在${kilograms(one.row_kg)}处的印刷值：${metres(one.value_m)}${one.governs ? '' : '，不更大'}（${placeOf(one.cite.place)}）`;
    case 'column-minimum':
      return `列的最小值${metres(one.minimum_m)}${governing(one.governs)}`;
    case 'factor':
      return `乘以${number(one.factor)} = ${metres(one.value_m)}`;
    case 'cell-minimum':
      return `单元格的最小值${metres(one.minimum_m)}${governing(one.governs)}`;
    case 'half':
      return `取其一半 = ${metres(one.value_m)}`;
    case 'fixed':
      return `固定距离${metres(one.value_m)}（${placeOf(one.cite.place)}）`;
    case 'rounded':
      return `向上取整为${metres(one.value_m)}`;
    case 'interpretation':
      return `依据解释${one.id}（${SIDES[one.side]}）`;
  }
}

/** The printed code, and what it is read as where that differs. */
const codeOf = ({ printed, readAs }: WeighedOption): string => (readAs === null ? printed : `${printed}（读作${readAs}）`);

function option(weighed: WeighedOption): string {
  const { distance_m, outcome, conditions } = weighed;
  const printed = codeOf(weighed);
  const distance = distance_m === null ? '' : ` = ${metres(distance_m)}`;
  switch (outcome) {
    case 'taken':
      return `${printed}${distance}`;
    case 'condition-not-declared':
      return `${printed}：未声明${conditionsIn(conditions).join('、')}`;
    case 'below-wanted-protection':
      return `${printed}${distance}：防护低于要求`;
    case 'not-printed-for-this-neq':
      return `${printed}：此药量没有印刷值`;
    case 'longer':
      return `${printed}${distance}：较长`;
    case 'shorter':
      return `${printed}${distance}：较短，且没有选项达到要求的防护`;
    case 'equal-but-later':
      return `${printed}${distance}：相等`;
  }
}

function other({ hd, neq_kg, pesColumn, esRow, exact_m, reason, needs }: OtherCase): string {
  const answer = exact_m ? metres(exact_m) : '无距离';
  const missing = needs.length > 0 ? `${REASONS['conditions-not-declared']}（${needs.map((conditions) => conditionsIn(conditions).join('且')).join('；或')}）` : null;
  const outcome = missing ?? (reason ? REASONS[reason as keyof typeof REASONS] : answer);
  return `${hd}项，${kilograms(neq_kg)}，${pesColumn}${esRow ? `/${esRow}` : ''}：${outcome}`;
}

const STRUCTURES: Readonly<Record<Structure['type'], string>> = {
  'earth-covered-magazine': '覆土库',
  reinforced: '加固炸药库房',
  'semi-reinforced': '半加固炸药库房',
  medium: '中等墙厚建筑物',
  light: '轻型建筑物',
  'open-stack': '露天堆垛',
};

const RATINGS = { '7-bar': '7 bar', '3-bar': '3 bar', undefined: '强度未定' } as const;

const KINDS = {
  'inhabited-building': '居民建筑物',
  'vulnerable-building': '易损建筑物',
  'public-traffic-route': '公共交通线',
  office: '办公楼',
  'process-building': '弹药工艺厂房',
  'power-line': '输电线路',
  pol: '油料设施',
} as const;

const DENSITIES: Readonly<Record<string, string>> = { high: '高密度', medium: '中密度', low: '低密度', 'very-low': '很低密度' };
const NETWORKS: Readonly<Record<string, string>> = { super: '主干电网', normal: '普通电网', minor: '小型电网' };
const INSTALLATIONS: Readonly<Record<string, string>> = { protected: '有防护', vital: '无防护，重要', minor: '次要', small: '少量' };
const PROTECTIONS = { limited: '有限', high: '高', 'virtually-complete': '基本完全' } as const;

const CONDITIONS: Readonly<Record<string, string>> = {
  'no-primary-explosives': '没有起爆药',
  'no-items-vulnerable-to-spall': '没有易受崩落碎块损害的物品',
  'open-bomb-bay-storage': '炸弹存放在敞开式隔间',
  'standard-ecm-at-pes': '库房为标准设计的覆土库',
  'fewer-than-10-persons': '不足10人',
};
const conditionsIn = (conditions: readonly string[]): readonly string[] => conditions.map((condition) => CONDITIONS[condition] ?? condition);

const TRAFFIC: Readonly<Record<keyof TrafficCounts, string>> = {
  vehicles_per_day: '车辆',
  railPassengers_per_day: '铁路旅客',
  waterwayUsers_per_day: '水道使用者',
  people_per_day: '人数',
};

function site(one: Site): string {
  const facts = one.role === 'pes' ? storeFacts(one) : exposureFacts(one);
  return [...facts, ...(one.protection ? [`要求的防护等级：${PROTECTIONS[one.protection]}`] : [])].join('，');
}

const barricade = (barricaded: boolean): string => (barricaded ? '有防护屏障' : '无防护屏障');

function storeFacts({ structure, barricaded, process, declared }: Extract<Site, { role: 'pes' }>): readonly string[] {
  const { type, rating, front_deg, standardEcm, headwallResistant, doorBarricaded } = structure;
  const isMagazine = type === 'earth-covered-magazine';
  const hasFront = isMagazine || type === 'reinforced';
  return [
    STRUCTURES[type],
    ...(isMagazine ? [RATINGS[rating]] : []),
    ...(isMagazine && standardEcm ? ['标准设计'] : []),
    ...(isMagazine && headwallResistant ? ['端墙抗破片'] : []),
    ...(isMagazine && doorBarricaded ? ['库门有防护屏障'] : []),
    ...(hasFront ? [front_deg === null ? '正面朝向未知' : `正面朝向${number(front_deg)}°`] : []),
    ...(hasFront || type === 'semi-reinforced' ? [] : [barricade(barricaded)]),
    ...(process ? [`用作${processFacts(process).join('，')}`] : []),
    ...conditionsIn([...declared]),
  ];
}

function exposureFacts({ exposure }: Extract<Site, { role: 'exposed-site' }>): readonly string[] {
  const kind = KINDS[exposure.kind];
  switch (exposure.kind) {
    case 'inhabited-building':
    case 'vulnerable-building':
      return [kind];
    case 'public-traffic-route':
      return [kind, ...('density' in exposure ? [DENSITIES[exposure.density] ?? exposure.density] : trafficFacts(exposure.traffic))];
    case 'office':
      return [kind, `${number(exposure.occupants)}人`];
    case 'process-building':
      return processFacts(exposure);
    case 'power-line':
      return [kind, NETWORKS[exposure.network] ?? exposure.network];
    case 'pol':
      return [kind, INSTALLATIONS[exposure.installation] ?? exposure.installation];
  }
}

function processFacts({ barricaded, protectiveRoof, occupants }: ProcessBuilding): readonly string[] {
  return [KINDS['process-building'], barricade(barricaded), protectiveRoof ? '有防护屋盖' : '无防护屋盖', occupants === null ? '人数未知' : `${number(occupants)}人`];
}

const trafficFacts = (traffic: TrafficCounts): readonly string[] => Object.entries(traffic).map(([who, count]) => `每天${TRAFFIC[who as keyof TrafficCounts]}：${number(count as number)}`);

function lot({ hd, neq_kg, compatibilityGroup, treatAs }: Lot & { readonly compatibilityGroup?: string | null }): string {
  return `${hd}项${compatibilityGroup ? `${compatibilityGroup}组` : ''} ${kilograms(neq_kg)}${treatAs ? `，按${treatAs}处理` : ''}`;
}

function verdict({ pairs, fail, notAssessable }: { readonly pairs: number; readonly fail: number; readonly notAssessable: number }): string {
  if (pairs === 1 && fail === 1) return '唯一的点对不符合。';
  if (pairs === 1 && notAssessable === 1) return '唯一的点对无法评估。';
  if (pairs === 1) return '唯一的点对没有不符合。';
  if (pairs === 0) return '没有可评估的点对。';
  const of = `${number(pairs)}个点对中`;
  if (fail > 0) return `${of}有${number(fail)}个不符合${notAssessable > 0 ? `，${number(notAssessable)}个无法评估` : ''}。`;
  if (notAssessable > 0) return `${of}有${number(notAssessable)}个无法评估；其余没有不符合。`;
  return `没有不符合的点对：全部${number(pairs)}个点对均可评估。`;
}

function totals({ pairs, pass, fail, notRequired, notAssessable }: Summary): string {
  const parts = [
    ...(pass === null ? [] : [`${number(pass)}个符合`]),
    ...(notRequired === null ? [] : [`${number(notRequired)}个无要求`]),
    `${number(fail)}个不符合`,
    `${number(notAssessable)}个无法评估`,
  ];
  return `${number(pairs)}个点对：${parts.join('，')}`;
}

const REASONS = {
  'conditions-not-declared': '该单元格的每个选项都有条件，而没有声明任何条件；请声明与存放物相符的条件',
  'neq-above-table': '药量超过表的最后一行；请分库存放或减少药量',
  'no-distances-in-standard': '标准没有1.2.3项和1.6项的距离；若主管机关已有决定，请填写treatAs（按何项处理）',
} as const;

const SIDES = { cautious: '偏安全', neutral: '中性' } as const;

const counts = ({ pes, exposedSites }: { readonly pes: number; readonly exposedSites: number }): string => `${number(pes)}个潜在爆炸点，${number(exposedSites)}个暴露点`;

export const chinese: Messages = {
  language: 'zh',
  direction: 'ltr',
  draft: '草译：尚未经熟悉本领域的母语者审校。如有疑问，以英文为准。',
  ...formats,
  problem: ({ key, values }) => PROBLEMS[key](values),
  reason: REASONS,
  note: {
    'beyond-table-6': '起控制作用的情况超出表6：合计量也按1.3项评估，使增加批次绝不会缩短距离',
    'effect-of-lobbed-ammunition': '标准注明有抛射弹药的作用',
    'neq-below-table': '药量低于表的第一行，按该行读取',
    'persons-rapidly-evacuated': '标准的这一防护等级适用于能迅速撤离的人员',
    'protection-below-wanted': '该单元格没有选项达到要求的防护等级；已取最长者',
    'reduced-distance-only-value': '标准印刷的这一距离是针对标准覆土库的缩减距离，没有其他值',
    'row-identity-inferred': '标准以图形表示此行；所指何种建筑物系推断',
    'shorter-than-standard': '规则配置在此处短于标准：须进行爆炸后果分析（IATG 02.10）',
    'sub-division-assumed': '没有细分的1.2项或1.3项已按1.2.1或1.3.1读取',
    'suspected-misprint': '标准此处疑有印刷错误；已取偏安全的读法',
    'treated-as': '有批次按说明以其他项别处理，而非其本身项别',
  },
  status: { pass: '符合', fail: '不符合', 'not-required': '无要求', 'not-assessable': '无法评估' },
  step,
  place: placeOf,
  option,
  other,
  nothingRequired: '无距离要求',
  pesColumn: (code, words) => COLUMNS[code] ?? words,
  esRow: (code, words) => ROWS[code] ?? words,
  interpretation: (interpretation) => INTERPRETATIONS[interpretation.id] ?? interpretation,
  method: { calculated: '计算', tabulated: '查表', greater: '两者取大' },
  degree: PROTECTIONS,
  lowDensityRoute: { longer: '取较长者', matrix: '按矩阵', 'half-ibd': '居民建筑物距离的一半' },
  measure: { required: (shown) => `要求${shown} m`, actual: (shown) => `实际${shown} m`, margin: (shown) => `余量${shown} m` },
  side: SIDES,
  licenceNote: {
    'not-assessable-pairs': '有些点对无法评估；它们不降低该药量',
    'table-limit': '表到此为止；更大药量标准没有距离',
  },
  site,
  division: (hd) => `${hd}项`,
  condition: (code) => conditionsIn([code])[0]!,
  listed: (parts) => parts.join('、'),
  clauses: (parts) => parts.join('；'),
  labelled: (label, text) => `${label}：${text}`,
  sentence: (text) => `${text}。`,
  lot,
  verdict,
  sites: ({ pes, exposedSites, pairs }) => `${counts({ pes, exposedSites })}，${number(pairs)}个点对`,
  checked: counts,
  totals,
  ui: {
    title: '安全距离',
    'licence-title': '允许药量',
    'distance-title': '安全距离',
    standard: '标准',
    store: '潜在爆炸点',
    'exposed-site': '暴露点',
    name: '名称',
    kind: '种类',
    structure: '结构',
    contents: '存放物（净炸药量）',
    'no-contents': '空：只作为暴露点评估',
    status: '判定',
    required: '要求，m',
    'required-short': '要求',
    'required-distance': '要求距离',
    exact: '取整前：',
    actual: '实际，m',
    'actual-short': '实际',
    margin: '余量，m',
    'margin-short': '余量',
    'hazard-division': '项别',
    neq: '净炸药量，kg',
    case: '情况',
    cell: '单元格',
    'cell-codes':
      '推导中所称单元格的选项：距离表的一列（2x、0.5x：其倍数）或固定距离；>400：至少400 m。冒号后为防护等级：L有限，H高，HL高或有限，VC和VCA基本完全，P对人员。第二个冒号后为条件：npe没有起爆药，nis没有易受崩落碎块损害的物品，obb炸弹存放在敞开式隔间，ecm标准覆土库，lt10不足10人；lob、evac：标准的注释。',
    marks: '标记',
    derivation: '推导',
    'also-looked-at': '同时考察',
    'lower-bound': '可评估的部分只给出下限',
    'no-distance': '无',
    summary: '汇总',
    'distances-in-metres': '距离单位为米。情况：起控制作用的危险项别，以及潜在爆炸点的列。',
    'pass-or-not-required': '符合或无距离要求',
    stores: '潜在爆炸点',
    'exposed-sites': '暴露点',
    findings: '问题',
    'all-pairs': '全部点对',
    'all-pairs-left-out': '仅要求列出问题：略去全部点对的表。',
    method: '方法',
    protection: '要求的防护等级',
    'low-density-route': '低密度交通线',
    profile: '规则配置',
    'profile-shorter': '有些地方短于标准：该处须进行爆炸后果分析（IATG 02.10）',
    'no-profile': '无：按标准原样',
    disclaimer: '由开放软件按IATG 02.20:2021计算。它不能代替合格弹药技术官的判断；以标准为准。各表经两次誊录，尚未由第二人对照文件核对。',
    'disclaimer-title': '本报告的局限',
    'unnamed-plan': '未命名的平面图',
    fingerprint: '平面图的SHA-256',
    program: '程序',
    legend: '图例',
    'legend-explained': '要求距离向上取整到整米；实际距离和余量向下舍到厘米显示，判定时不取整。',
    notes: '注',
    reasons: '点对无法评估的原因',
    'reasons-and-notes': '原因、注',
    interpretations: '距离所依据的对标准的解释',
    place: '位置',
    printed: '印刷内容',
    applied: '采用',
    side: '倾向',
    'nothing-found': '没有不符合的点对，且每个点对都可以评估。',
    'no-stores': '平面图中没有存放物品的潜在爆炸点。',
    'prepared-by': '编制',
    'approved-by': '批准',
    'name-and-rank': '姓名、军衔',
    date: '日期',
    signature: '签字',
    permitted: '允许',
    'permitted-alone': '各项别视为单独存放，其余不变',
    'as-stored': '按现存',
    'limited-by': '限制者',
    'not-assessable-against': '对以下无法评估',
    'and-more': '等',
    valid: '有效',
    warning: '警告',
  },
};
