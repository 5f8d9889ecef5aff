import { numberFormats } from '../number-formats.js';
import { GREATEST_kg } from './answer.js';
import type { ConsequenceWords } from './words.js';

const numbers = numberFormats('zh', { metre: 'm', kilogram: 'kg' });

export const chineseConsequences: ConsequenceWords = {
  quantity: {
    'incident-pressure': '入射压力',
    'reflected-pressure': '反射压力',
    'incident-impulse': '入射冲量',
    'reflected-impulse': '反射冲量',
    arrival: '阵面到达时间',
    duration: '压力持续时间',
    'front-velocity': '阵面速度',
  },
  verification: {
    verified: '已查阅来源',
    secondary: '据来源的抄本',
    'recalled-unverified': '未核实：手头没有来源',
  },
  warning: {
    'charge-beyond-the-trials': '这些多项式所依据的试验装药量达到400 t稍多',
    'crater-within-30-percent': '爆坑尺寸最多准到30%',
    'factor-range-not-stated': '表中未说明此炸药的系数适用于哪些压力',
    'factor-refused-outside-its-pressures': '超出此炸药系数所适用的压力：按TNT计',
    'far-form-steps-by-half-a-percent': '比例距离超过40时只有简化公式适用；其起点高千分之五',
    'fireball-mass-includes-oxygen': '质量为全部燃烧物的质量，包括所需的氧',
    'for-comparison-only': '供比较；已发表的模型相差二至四倍',
    'impulse-factor-misprinted-in-copies': '手头抄本中冲量系数印为0.19；显然应为1.19',
    'long-pulse-injures-at-a-third': '阈值适用于3至5 ms的脉冲；此脉冲更长，约三分之一的压力就可能使肺出血',
    'near-the-charge': '离装药这样近，点爆炸的假定不可靠',
    'not-a-maximum-range': '按直线计，不是最大射程：沿弧线飞行的破片落得更远',
    'pressure-jumps-where-the-factor-ends': '此炸药的系数到此为止，压力跳变越过所求的值：给出跳变处的距离',
    'tier-differs-from-kingery-bulmash': '标准为11.1和3.6印刷的压力比Kingery–Bulmash低12%至15%',
    'two-distances-the-greater-is-given': '已发表的多项式在此重叠：同一压力出现在两个距离，给出较大者',
    'weather-can-multiply-far-pressures': '聚焦声音的天气可使远处压力增大数倍',
  },
  refusal: (refusal) =>
    refusal.kind === 'out-of-range'
      ? `无答案：${named(refusal.input)}为${figure(refusal.found)}，公式适用于${figure(refusal.min)}至${figure(refusal.max)}${refusal.input === 'z_m_kg13' && refusal.found < refusal.min ? '，即大约从装药表面开始' : ''}`
      : `无答案：${named(refusal.input)}（${refusal.found}）${REASONS[refusal.reason]}${refusal.allowed.length > 0 ? `；已知：${refusal.allowed.join('、')}` : ''}`,
  tier: {
    44.4: { buildings: '表面损坏；朝向爆炸的大块玻璃和外墙板可能有一半或更多破坏', people: '冲击波本身致伤极不可能；坠落的板材可能伤人' },
    22.2: { buildings: '轻微损坏：窗户、窗框、烟囱', people: '受伤主要由玻璃和碎物造成' },
    14.8: { buildings: '损坏约为重置费用的十分之一', people: '在掩蔽处防护良好；露天有破片' },
    11.1: { buildings: '损坏至重置费用的五分之一', people: '露天由冲击波致伤不大可能' },
    9.6: { buildings: '主要构件损坏；超过重置费用的五分之一', people: '暂时丧失听力；有人受伤' },
    8: { buildings: '损坏超过重置费用的十分之三', people: '重伤，可能有人死亡' },
    3.6: { buildings: '几乎完全毁坏', people: '重伤或死亡' },
    2.4: { buildings: '毁坏', people: '重伤或死亡' },
  },
  tierDistance: {
    'vulnerable-building': '易损建筑物距离',
    'inhabited-building': '居民建筑物距离',
    'public-traffic-route': '公共交通线距离',
    'low-density-route': '低密度交通线距离',
    'military-at-risk': '处于危险中的军人',
    'process-building': '工艺厂房距离',
    'inter-magazine': '库间距离',
  },
  house: {
    A: '毁坏',
    B: '损坏无法修复，须拆除',
    Cb: '不能居住，须大修',
    Ca: '修复前不能居住',
    D: '轻微损坏，可居住',
  },
  houseSet: { revised: '修订常数', estc: 'ESTC常数，未核实' },
  glass: {
    'none-expected': '预计没有破碎',
    'large-strained-panes': '受力的大块玻璃偶有破碎',
    'small-strained-panes': '受力的小块玻璃也破碎',
    'typical-failure': '玻璃普遍破坏',
    'ten-percent': '十分之一的窗户破碎',
    'usually-shattered': '窗户通常全部破碎',
  },
  injury: {
    'below-eardrum-threshold': '低于鼓膜破裂阈值',
    'eardrum-threshold': '鼓膜开始破裂',
    'eardrum-50-percent': '半数鼓膜破裂',
    'lung-threshold': '肺开始受损',
    'lung-50-percent': '半数人肺部受损',
    'lethality-threshold': '开始有人死亡',
    'lethality-50-percent': '半数人死亡',
    'lethality-near-100-percent': '几乎所有人死亡',
  },
  stance: { 'by-a-wall': '在反射墙旁', 'in-the-open': '在露天' },
  pressureEffect: {
    'annoying-noise': '扰人的噪声',
    'large-strained-panes-break-now-and-then': '受力的大块玻璃偶有破碎',
    'loud-noise-first-glass-failure': '巨响，玻璃开始破坏',
    'small-strained-panes-break': '受力的小块玻璃破碎',
    'typical-glass-failure': '玻璃普遍破坏',
    'ten-percent-of-windows-broken': '十分之一的窗户破碎，95%没有严重损坏',
    'limited-minor-structural-damage': '有限的轻微结构损坏',
    'windows-usually-shattered': '窗户通常全部破碎，部分窗框损坏',
    'minor-house-damage': '房屋轻微损坏',
    'houses-partly-demolished': '房屋部分毁坏，不能居住',
    'steel-frame-slightly-distorted': '钢框架轻微变形',
    'walls-and-roofs-partly-collapse': '墙和屋顶部分倒塌',
    'serious-structural-damage-begins': '开始出现严重结构损坏',
    'half-of-brickwork-destroyed': '房屋砖砌体半数毁坏',
    'frameless-steel-buildings-demolished': '无框架钢结构建筑物毁坏，油罐破裂',
    'houses-nearly-destroyed': '房屋几乎全部毁坏，电线杆折断',
    'brick-panels-fail': '20至30 cm厚的砖墙破坏',
    'loaded-box-cars-demolished': '满载的铁路棚车毁坏',
    'total-destruction-probable': '建筑物可能完全毁坏',
    'crater-lip': '爆坑边缘的界限',
  },
};

const REASONS = {
  'not-a-number': '不是数',
  'not-finite': '不是有限数',
  'not-positive': '不大于0',
  negative: '为负',
  'not-a-share': '不是公式可接受的份额',
  unknown: '不认识',
  'not-invertible': '出现在多个距离上，不能反求',
  'beyond-arithmetic': '超出可计算的范围',
  'beyond-examples': `超过已发表的最大算例${numbers.kilograms(GREATEST_kg)}；该限值由本程序自定，没有来源给出限值`,
} as const;

const NAMES: Readonly<Record<string, string>> = {
  z_m_kg13: '以m/kg^(1/3)计的比例距离',
  s_m_kg13: '以m/kg^(1/3)计的比例距离',
  pressure_kPa: '以kPa计的压力',
  neq_kg: '以kg计的净炸药量',
  tnt_kg: '以kg计的TNT量',
  distance_m: '以m计的距离',
  auw_kg: '以kg计的全重',
  neq_lb: '以磅计的净炸药量',
};
const named = (input: string): string => NAMES[input] ?? input;
const figure = (number: number): string => numbers.significant(number, 4);
