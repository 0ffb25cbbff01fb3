//! What characters look like or stand for, in ASCII: made from the files of Unicode.
//!
//! `UnicodeData.txt` gives decompositions (14.0) and digits (17.0), `confusables.txt` (17.0) the
//! look-alikes of the Latin, Greek, Cyrillic, Armenian, Cherokee, Coptic and Lisu scripts; where it
//! has one letter for `l`, `I` and `1`, the letter's own meaning is taken.

/// The zeros of all decimal digits (general category `Nd`) but the mathematical ones.
pub(super) static ZEROS: [u32; 70] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
    0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
    0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1e140,
    0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// Blocks with many letters, from their first character on: one ASCII character for each, `_` for
/// those that stay, `*` for those in [`LONGER`].
pub(super) static BLOCKS: [(u32, &[u8]); 15] = [
    (
        0x00a1,
        b"\
        _________a\"______23'__._1o\"____AAAAAA*CEEEEIIIIDNOOOOOxOUUUUY**aaaaaa*ceeeeiiiidno\
        oooo_ouuuuy*yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLl**LlNnNn\
        NnnnnOoOoOo**RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbB__b__CcDD__g__EFfG__IIKkl\
        __NnoOo__PpR2____TtTUu_VYyZz3____5s_p|__!*********AaIiOoUuUuUuUuUueAaAa**__GgKkOoOo3\
        3j***Gg__NnAa**OoAaAaEeEeIiIiOoOoRrRrUuUuSsTt3_Hh_d88__AaEeOoOoOoOoYylntj__acclt__?_\
        b____jj__rryy",
    ),
    (
        0x0250,
        b"\
        aa_bc_dde__e3___gggy__h_iiilll_w_mnnno_______rr_r_s_____tu_v___yzz3_?____b__h__l____\
        ____________hhjr___wy'_''''___<>^_^_'_''____:______-____~___ylsx________________'___\
        :",
    ),
    (
        0x0370,
        b"\
        ____'_________;J______A.EHI_O_Y_iAB__EZH_IK_MN_O_P__TY_X__IYaeniua_y_e_n_ik__v_o_p_o\
        tu_x_wiuouw___YYY_______F___________2___6o__kpcj_e__pCM",
    ),
    (
        0x0400,
        b"\
        EE___SIIJ___K_Y_A_B__E_3__K_MHO_PCTY_X______B___a6_r_e____k___o_pc_y_x__w___b___ee_r\
        _siij___k_y_Ww__________________VvVv__________________________________Kk____________\
        __Cc__YyYyXx_______h_e__I______________lAaAa**Ee______3_3_____OoOoOo__YyYyYy",
    ),
    (
        0x0500,
        b"\
        dd__________G_____________QqWw______________________________L________________U_S____\
        _O____'__'___w_q__q_________h____j__n___nu___gi_po___:-",
    ),
    (
        0x13a0,
        b"\
        DRT__i___YAJE_?____W___M___H_Y__G_hZ__________4b__R_WS___VS___LC__P___Kd______6____G\
        B",
    ),
    (
        0x1d00,
        b"\
        a__bcd_e__jklm_o_o______p__tu___vwz___r_____A*B_DE_GHIJKLMN_O8PRTUWaaa_bde_e3g_kmnoc\
        __ptu_wv__y__xiruv_yp_x________________________g________y_______________c_d3f_g_iii_\
        _l_lm_nnno_s__u_uv_zzz3",
    ),
    (
        0x1e00,
        b"\
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOo\
        PpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy*s_f*_AaAaAaAa\
        AaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy__\
        ___yaaaaaaaaAAAAAAAAeeeeee__EEEEEE__nnnnnnnnHHHHHHHHiiiiiiiiIIIIIIIIoooooo__OOOOOO__\
        uuuuuuuu_Y_Y_Y_Ywwwwwwww________aaeenniioouuww__aaaaaaaaAAAAAAAAnnnnnnnnHHHHHHHHwwww\
        wwww________aaaaa_aaAAAAA_i___nnn_nnEEHHH___iiii__iiIIII____uuuuppuuYYYYP__`__www_ww\
        OO",
    ),
    (
        0x2010,
        b"\
        ------__''''\"\"\"\"____.**.__________'\"*'**_''_*__*_/_-/__***____*____~______:____\
        _________________0i__456789+-=()n0123456789+-=()_aeox_hklmnpst",
    ),
    (
        0x2102,
        b"\
        C__**E__gHHHhhIILl_N*__PQRRR__***_Z___Z_KABCeeEF_Mo____i_*_y_______Ddeij______**_***\
        **********I***V**_*X**LCDMi***v**_*x**lcdm",
    ),
    (
        0x2460,
        b"\
        123456789***********123456789*******************************abcdefghijklmnopqrstuvwx\
        yzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0**********123456789_0",
    ),
    (
        0x3001,
        b"\
        ,.____O<><>\"\"\"\"[]__[][][][]~\"\"",
    ),
    (
        0xa4d0,
        b"\
        BPdDT_GK_JC_ZF_MNLSR__VH__WXY_A_E_lOU___.,___:_=",
    ),
    (
        0xfe10,
        b"\
        ,,.:;!?[]*______________________:--**(){}[][]<><>\"\"\"\"__[]____***,,._;:?!-(){}[]#\
        &*+-<>=_\\$%@",
    ),
    (
        0x1f100,
        b"\
        ***********00___ABCDEFGHIJKLMNOPQRSTUVWXYZ*CR**_ABCDEFGHIJKLMNOPQRSTUVWXYZ******ABCD\
        EFGHIJKLMNOPQRSTUVWXYZ***___ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ),
];

/// Characters outside of the blocks, and those that take more than one: in order, with what they
/// become at the same place of [`LONGER`].
pub(super) static SCATTERED: [u32; 359] = [
    0x00c6, 0x00de, 0x00df, 0x00e6, 0x00fe, 0x0132, 0x0133, 0x013f, 0x0140, 0x0152, 0x0153, 0x01c4,
    0x01c5, 0x01c6, 0x01c7, 0x01c8, 0x01c9, 0x01ca, 0x01cb, 0x01cc, 0x01e2, 0x01e3, 0x01f1, 0x01f2,
    0x01f3, 0x01fc, 0x01fd, 0x04d4, 0x04d5, 0x05be, 0x05c3, 0x060c, 0x066a, 0x066b, 0x066c, 0x066d,
    0x06d4, 0x0701, 0x0702, 0x16ed, 0x1806, 0x1d2d, 0x1e9a, 0x1e9e, 0x2025, 0x2026, 0x2034, 0x2036,
    0x2037, 0x203c, 0x203f, 0x2047, 0x2048, 0x2049, 0x204e, 0x20a8, 0x2100, 0x2101, 0x2105, 0x2106,
    0x2116, 0x2120, 0x2121, 0x2122, 0x213b, 0x2150, 0x2151, 0x2153, 0x2154, 0x2155, 0x2156, 0x2157,
    0x2158, 0x2159, 0x215a, 0x215b, 0x215c, 0x215d, 0x215e, 0x215f, 0x2161, 0x2162, 0x2163, 0x2165,
    0x2166, 0x2168, 0x216a, 0x216b, 0x2171, 0x2172, 0x2173, 0x2175, 0x2176, 0x2178, 0x217a, 0x217b,
    0x2189, 0x2212, 0x2215, 0x2216, 0x2217, 0x2219, 0x2223, 0x2224, 0x2236, 0x223c, 0x22c5, 0x2329,
    0x232a, 0x23fd, 0x2469, 0x246a, 0x246b, 0x246c, 0x246d, 0x246e, 0x246f, 0x2470, 0x2471, 0x2472,
    0x2473, 0x247d, 0x247e, 0x247f, 0x2480, 0x2481, 0x2482, 0x2483, 0x2484, 0x2485, 0x2486, 0x2487,
    0x2488, 0x2489, 0x248a, 0x248b, 0x248c, 0x248d, 0x248e, 0x248f, 0x2490, 0x2491, 0x2492, 0x2493,
    0x2494, 0x2495, 0x2496, 0x2497, 0x2498, 0x2499, 0x249a, 0x249b, 0x24eb, 0x24ec, 0x24ed, 0x24ee,
    0x24ef, 0x24f0, 0x24f1, 0x24f2, 0x24f3, 0x24f4, 0x2571, 0x2573, 0x2768, 0x2769, 0x276a, 0x276b,
    0x276e, 0x276f, 0x2772, 0x2773, 0x2774, 0x2775, 0x2776, 0x2777, 0x2778, 0x2779, 0x277a, 0x277b,
    0x277c, 0x277d, 0x277e, 0x277f, 0x2780, 0x2781, 0x2782, 0x2783, 0x2784, 0x2785, 0x2786, 0x2787,
    0x2788, 0x2789, 0x278a, 0x278b, 0x278c, 0x278d, 0x278e, 0x278f, 0x2790, 0x2791, 0x2792, 0x2793,
    0x2795, 0x2796, 0x27cb, 0x27cd, 0x27d9, 0x27e8, 0x27e9, 0x292b, 0x292c, 0x2985, 0x2986, 0x29f5,
    0x29f8, 0x29f9, 0x2a2f, 0x2a74, 0x2a75, 0x2a76, 0x2c65, 0x2c66, 0x2c7c, 0x2c7d, 0x2c82, 0x2c85,
    0x2c8e, 0x2c92, 0x2c93, 0x2c94, 0x2c98, 0x2c9a, 0x2c9c, 0x2c9e, 0x2c9f, 0x2ca2, 0x2ca3, 0x2ca4,
    0x2ca5, 0x2ca6, 0x2ca8, 0x2ca9, 0x2cac, 0x2cba, 0x2cbb, 0x2cbd, 0x2cc4, 0x2cc6, 0x2cc7, 0x2cca,
    0x2ccb, 0x2ccc, 0x2cce, 0x2ccf, 0x2cd0, 0x2cd2, 0x2cd3, 0x2cdc, 0x2e3a, 0x2e3b, 0x2e40, 0x3033,
    0x30a0, 0x30fb, 0x30fc, 0xa644, 0xa647, 0xa69d, 0xa730, 0xa731, 0xa75a, 0xa76a, 0xa76e, 0xa778,
    0xa789, 0xa78a, 0xa78c, 0xa798, 0xa799, 0xa79f, 0xa7ab, 0xa7af, 0xa7b2, 0xa7b3, 0xa7b4, 0xa7f2,
    0xa7f3, 0xa7f4, 0xa7f8, 0xa7f9, 0xab32, 0xab35, 0xab3d, 0xab47, 0xab48, 0xab4e, 0xab52, 0xab5a,
    0xab5e, 0xab5f, 0xab75, 0xab81, 0xab83, 0xab93, 0xaba9, 0xabaa, 0xabaf, 0xfb00, 0xfb01, 0xfb02,
    0xfb03, 0xfb04, 0xfb05, 0xfb06, 0xfb29, 0xfd3e, 0xfd3f, 0xfe19, 0xfe33, 0xfe34, 0xfe4d, 0xfe4e,
    0xfe4f, 0xfe61, 0xff5f, 0xff60, 0xff61, 0xff62, 0xff63, 0xff64, 0xff65, 0xff70, 0xffe8,
    0x1f100, 0x1f101, 0x1f102, 0x1f103, 0x1f104, 0x1f105, 0x1f106, 0x1f107, 0x1f108, 0x1f109,
    0x1f10a, 0x1f12a, 0x1f12d, 0x1f12e, 0x1f14a, 0x1f14b, 0x1f14c, 0x1f14d, 0x1f14e, 0x1f14f,
    0x1f16a, 0x1f16b, 0x1f16c, 0x1f190,
];

/// What the characters of [`SCATTERED`] become.
pub(super) static LONGER: [&str; 359] = [
    "AE", "Th", "ss", "ae", "th", "IJ", "ij", "L.", "l.", "OE", "oe", "DZ", "Dz", "dz", "LJ", "Lj",
    "lj", "NJ", "Nj", "nj", "AE", "ae", "DZ", "Dz", "dz", "AE", "ae", "AE", "ae", "-", ":", ",",
    "%", ".", ",", "*", ".", ".", ".", "+", "-", "AE", "a'", "SS", "..", "...", "'''", "''", "'''",
    "!!", "_", "??", "?!", "!?", "*", "Rs", "a/c", "a/s", "c/o", "c/u", "No", "SM", "TEL", "TM",
    "FAX", "1/7", "1/9", "1/3", "2/3", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/8", "3/8",
    "5/8", "7/8", "1/", "II", "III", "IV", "VI", "VII", "IX", "XI", "XII", "ii", "iii", "iv", "vi",
    "vii", "ix", "xi", "xii", "0/3", "-", "/", "\\", "*", ".", "|", "|", ":", "~", ".", "<", ">",
    "|", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "10", "11", "12", "13",
    "14", "15", "16", "17", "18", "19", "20", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.",
    "10.", "11.", "12.", "13.", "14.", "15.", "16.", "17.", "18.", "19.", "20.", "11", "12", "13",
    "14", "15", "16", "17", "18", "19", "20", "/", "X", "(", ")", "(", ")", "<", ">", "[", "]",
    "{", "}", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "1", "2", "3", "4", "5", "6", "7",
    "8", "9", "10", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "+", "-", "/", "\\", "T",
    "<", ">", "x", "x", "(", ")", "\\", "/", "\\", "x", "::=", "==", "===", "a", "t", "j", "V",
    "B", "r", "H", "l", "i", "K", "M", "N", "3", "O", "o", "P", "p", "C", "c", "T", "Y", "y", "X",
    "-", "-", "w", "3", "/", "/", "9", "9", "3", "P", "p", "L", "6", "6", "6", "-", "-", "=", "/",
    "-", ".", "-", "2", "i", "b", "f", "s", "2", "3", "9", "&", ":", "=", "'", "F", "f", "u", "3",
    "q", "J", "X", "B", "C", "F", "Q", "H", "oe", "e", "f", "o", "r", "r", "u", "u", "y", "l", "u",
    "i", "r", "w", "z", "v", "s", "c", "ff", "fi", "fl", "ffi", "ffl", "st", "st", "+", "(", ")",
    "...", "_", "_", "_", "_", "_", "*", "(", ")", ".", "\"", "\"", ",", ".", "-", "|", "0.", "0,",
    "1,", "2,", "3,", "4,", "5,", "6,", "7,", "8,", "9,", "[S]", "CD", "WZ", "HV", "MV", "SD",
    "SS", "PPV", "WC", "MC", "MD", "MR", "DJ",
];
