import { GREATEST_kg, isValue } from '../consequence/answer.js';
import { numberFormats } from '../number-formats.js';
import type { SiteConsequenceWords } from './words.js';

const numbers = numberFormats('zh', { metre: 'm', kilogram: 'kg' });
const { kilograms, number } = numbers;

export const chineseSiteConsequences: SiteConsequenceWords = {
  numbers,
  assumption: {
    'neq-taken-as-tnt': '每千克净炸药量按一千克TNT计',
    'tnt-factor-given': '净炸药量按给定系数折算为TNT',
    'other-divisions-explode-with-1.1': '与1.1项同存时，除1.4项外全部随之爆炸（表6）',
    '1.5-counted-as-1.1': '1.5项按1.1项计（表6）',
    'treated-as': '批次按其treatAs所填的项别计',
    'sub-division-assumed': '没有细分的1.2项或1.3项按1.2.1或1.3.1计',
    'surface-burst-in-the-open': '装药裸露在平坦开阔的地面上：不计墙、覆土、防护屏障和坡地',
    'whole-fire-lot-burns-as-one': '一个库房的全部1.3项作为一个火球燃烧，不爆炸',
    'lots-of-1.4-left-out': '1.4项在其包装之外没有值得计及的效应',
  },
  gap: {
    'largest-single-explosion-unknown': '1.2项逐件爆炸，而平面图未说明一次爆炸多少；如已有决定，可填写treatAs',
    'no-effect-in-standard': '标准没有给出1.2.3项或1.6项一次爆炸的药量；如已有决定，可填写treatAs',
    'charge-beyond-examples': `一次爆炸的药量将超过${kilograms(GREATEST_kg)}，没有已发表的算例达到这一药量；该限值由本程序自定`,
  },
  charge: ({ blast, fire }) => {
    const parts: string[] = [];
    if (blast.kind === 'assessed') parts.push(`${kilograms(blast.neq_kg)}同时爆炸${blast.tnt_kg === blast.neq_kg ? '' : `，相当于${kilograms(blast.tnt_kg)} TNT`}`);
    if (blast.kind === 'not-assessable') parts.push(`爆炸无法评估：${blast.gaps.map((gap) => chineseSiteConsequences.gap[gap]).join('；')}`);
    if (fire.kind === 'assessed') {
      parts.push(`${kilograms(fire.neq_kg)}燃烧${isValue(fire.fireball) ? `，形成直径${number(fire.fireball.diameter_m, 0)} m的火球，持续${number(fire.fireball.duration_s, 1)} s；火球之外的热效应没有答案` : ''}`);
    }
    return parts.length > 0 ? parts.join('；') : '只有1.4项：没有爆炸';
  },
  count: ({ sites, occupants, sitesOfUnknown }) => `${number(sites)}个场所，${number(occupants)}人${sitesOfUnknown > 0 ? `，另有${number(sitesOfUnknown)}个场所未说明人数` : ''}`,
  head: { distance: 'm', pressure: 'kPa', impulse: 'kPa ms', arrival: 's', tier: '表8', house: '房屋', people: '人数', injury: '墙旁伤害', glass: '玻璃' },
  ui: {
    title: '后果',
    apart: '如果一个库房爆炸，预计会发生什么，每次一个库房。这些不是要求距离，也不改变任何要求距离。',
    charges: '什么爆炸或燃烧',
    noStores: '没有库房存放物品。',
    tntFactor: '每kg净炸药量折合TNT的kg数：',
    exposed: '对每个场所最严重的库房',
    columns: 'm：墙到墙。kPa、kPa ms：入射压力和冲量。s：阵面到达时间。表8：在其哪两条线之间，单位m/kg^(1/3)。房屋：损坏类别。人数：?表示无人说明。+?：其他库房无法评估。',
    totals: '各区段的数目',
    legend: '所依据的内容',
    assumed: '假定',
    mind: '注意',
    houses: '房屋',
    remains: '在居民建筑物距离之外，玻璃仍会破碎，抛射物仍会飞散：此处未表示，破片也未表示。',
    closing: '供规划和教学用的估算。不能代替合格弹药技术官的判断。',
    worst: '最严重的库房',
    inFireball: '在火球之内',
    noBlast: '没有爆炸',
    notAssessable: '无法评估',
    incomplete: '有些库房无法评估',
    byTier: '按表8的线',
    byHouse: '若为砖房',
    byInjury: '墙旁人员，仅冲击波',
    byGlass: '玻璃',
    others: '此外',
    beyondTiers: '在表8所有线之外',
    lighterThanD: '轻于D',
    noPressure: '太远，无压力值',
  },
};
