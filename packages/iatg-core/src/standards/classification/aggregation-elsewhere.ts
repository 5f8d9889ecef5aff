/**
 * Which division a store of two divisions is, in Australian law (NSW Explosives Regulation 2005 reg 78, ACT Dangerous Substances (Explosives)
 * Regulation 2004 s 16, Victoria DG (Explosives) Regulations 2000 r 110, which print the same). 1.2 with 1.3 becomes 1.1, where IATG looks at each.
 */
export const COLLECTIVE_DIVISION = `
         1.1  1.2  1.3  1.4  1.5  1.6
    1.1  1.1  1.1  1.1  1.1  1.1  1.1
    1.2  1.1  1.2  1.1  1.2  1.1  1.2
    1.3  1.1  1.1  1.3  1.3  1.1  1.3
    1.4  1.1  1.2  1.3  1.4  1.5  1.6
    1.5  1.1  1.1  1.1  1.5  1.5  1.5
    1.6  1.1  1.2  1.3  1.6  1.5  1.6`;
