package unicode

// The categories and scripts, by the names of the standard.

var Adlam = &RangeTable{table: "Adlam"}

var Ahom = &RangeTable{table: "Ahom"}

var Anatolian_Hieroglyphs = &RangeTable{table: "Anatolian_Hieroglyphs"}

var Arabic = &RangeTable{table: "Arabic"}

var Armenian = &RangeTable{table: "Armenian"}

var Avestan = &RangeTable{table: "Avestan"}

var Balinese = &RangeTable{table: "Balinese"}

var Bamum = &RangeTable{table: "Bamum"}

var Bassa_Vah = &RangeTable{table: "Bassa_Vah"}

var Batak = &RangeTable{table: "Batak"}

var Bengali = &RangeTable{table: "Bengali"}

var Bhaiksuki = &RangeTable{table: "Bhaiksuki"}

var Bopomofo = &RangeTable{table: "Bopomofo"}

var Brahmi = &RangeTable{table: "Brahmi"}

var Braille = &RangeTable{table: "Braille"}

var Buginese = &RangeTable{table: "Buginese"}

var Buhid = &RangeTable{table: "Buhid"}

var C = &RangeTable{table: "C"}

var Canadian_Aboriginal = &RangeTable{table: "Canadian_Aboriginal"}

var Carian = &RangeTable{table: "Carian"}

var Caucasian_Albanian = &RangeTable{table: "Caucasian_Albanian"}

var Cc = &RangeTable{table: "Cc"}

var Cf = &RangeTable{table: "Cf"}

var Chakma = &RangeTable{table: "Chakma"}

var Cham = &RangeTable{table: "Cham"}

var Cherokee = &RangeTable{table: "Cherokee"}

var Chorasmian = &RangeTable{table: "Chorasmian"}

var Cn = &RangeTable{table: "Cn"}

var Co = &RangeTable{table: "Co"}

var Common = &RangeTable{table: "Common"}

var Coptic = &RangeTable{table: "Coptic"}

var Cs = &RangeTable{table: "Cs"}

var Cuneiform = &RangeTable{table: "Cuneiform"}

var Cypriot = &RangeTable{table: "Cypriot"}

var Cypro_Minoan = &RangeTable{table: "Cypro_Minoan"}

var Cyrillic = &RangeTable{table: "Cyrillic"}

var Deseret = &RangeTable{table: "Deseret"}

var Devanagari = &RangeTable{table: "Devanagari"}

var Digit = &RangeTable{table: "Nd"}

var Dives_Akuru = &RangeTable{table: "Dives_Akuru"}

var Dogra = &RangeTable{table: "Dogra"}

var Duployan = &RangeTable{table: "Duployan"}

var Egyptian_Hieroglyphs = &RangeTable{table: "Egyptian_Hieroglyphs"}

var Elbasan = &RangeTable{table: "Elbasan"}

var Elymaic = &RangeTable{table: "Elymaic"}

var Ethiopic = &RangeTable{table: "Ethiopic"}

var Georgian = &RangeTable{table: "Georgian"}

var Glagolitic = &RangeTable{table: "Glagolitic"}

var Gothic = &RangeTable{table: "Gothic"}

var Grantha = &RangeTable{table: "Grantha"}

var Greek = &RangeTable{table: "Greek"}

var Gujarati = &RangeTable{table: "Gujarati"}

var Gunjala_Gondi = &RangeTable{table: "Gunjala_Gondi"}

var Gurmukhi = &RangeTable{table: "Gurmukhi"}

var Han = &RangeTable{table: "Han"}

var Hangul = &RangeTable{table: "Hangul"}

var Hanifi_Rohingya = &RangeTable{table: "Hanifi_Rohingya"}

var Hanunoo = &RangeTable{table: "Hanunoo"}

var Hatran = &RangeTable{table: "Hatran"}

var Hebrew = &RangeTable{table: "Hebrew"}

var Hiragana = &RangeTable{table: "Hiragana"}

var Imperial_Aramaic = &RangeTable{table: "Imperial_Aramaic"}

var Inherited = &RangeTable{table: "Inherited"}

var Inscriptional_Pahlavi = &RangeTable{table: "Inscriptional_Pahlavi"}

var Inscriptional_Parthian = &RangeTable{table: "Inscriptional_Parthian"}

var Javanese = &RangeTable{table: "Javanese"}

var Kaithi = &RangeTable{table: "Kaithi"}

var Kannada = &RangeTable{table: "Kannada"}

var Katakana = &RangeTable{table: "Katakana"}

var Kawi = &RangeTable{table: "Kawi"}

var Kayah_Li = &RangeTable{table: "Kayah_Li"}

var Kharoshthi = &RangeTable{table: "Kharoshthi"}

var Khitan_Small_Script = &RangeTable{table: "Khitan_Small_Script"}

var Khmer = &RangeTable{table: "Khmer"}

var Khojki = &RangeTable{table: "Khojki"}

var Khudawadi = &RangeTable{table: "Khudawadi"}

var L = &RangeTable{table: "L"}

var LC = &RangeTable{table: "LC"}

var Lao = &RangeTable{table: "Lao"}

var Latin = &RangeTable{table: "Latin"}

var Lepcha = &RangeTable{table: "Lepcha"}

var Letter = &RangeTable{table: "L"}

var Limbu = &RangeTable{table: "Limbu"}

var Linear_A = &RangeTable{table: "Linear_A"}

var Linear_B = &RangeTable{table: "Linear_B"}

var Lisu = &RangeTable{table: "Lisu"}

var Ll = &RangeTable{table: "Ll"}

var Lm = &RangeTable{table: "Lm"}

var Lo = &RangeTable{table: "Lo"}

var Lower = &RangeTable{table: "Ll"}

var Lt = &RangeTable{table: "Lt"}

var Lu = &RangeTable{table: "Lu"}

var Lycian = &RangeTable{table: "Lycian"}

var Lydian = &RangeTable{table: "Lydian"}

var M = &RangeTable{table: "M"}

var Mahajani = &RangeTable{table: "Mahajani"}

var Makasar = &RangeTable{table: "Makasar"}

var Malayalam = &RangeTable{table: "Malayalam"}

var Mandaic = &RangeTable{table: "Mandaic"}

var Manichaean = &RangeTable{table: "Manichaean"}

var Marchen = &RangeTable{table: "Marchen"}

var Mark = &RangeTable{table: "M"}

var Masaram_Gondi = &RangeTable{table: "Masaram_Gondi"}

var Mc = &RangeTable{table: "Mc"}

var Me = &RangeTable{table: "Me"}

var Medefaidrin = &RangeTable{table: "Medefaidrin"}

var Meetei_Mayek = &RangeTable{table: "Meetei_Mayek"}

var Mende_Kikakui = &RangeTable{table: "Mende_Kikakui"}

var Meroitic_Cursive = &RangeTable{table: "Meroitic_Cursive"}

var Meroitic_Hieroglyphs = &RangeTable{table: "Meroitic_Hieroglyphs"}

var Miao = &RangeTable{table: "Miao"}

var Mn = &RangeTable{table: "Mn"}

var Modi = &RangeTable{table: "Modi"}

var Mongolian = &RangeTable{table: "Mongolian"}

var Mro = &RangeTable{table: "Mro"}

var Multani = &RangeTable{table: "Multani"}

var Myanmar = &RangeTable{table: "Myanmar"}

var N = &RangeTable{table: "N"}

var Nabataean = &RangeTable{table: "Nabataean"}

var Nag_Mundari = &RangeTable{table: "Nag_Mundari"}

var Nandinagari = &RangeTable{table: "Nandinagari"}

var Nd = &RangeTable{table: "Nd"}

var New_Tai_Lue = &RangeTable{table: "New_Tai_Lue"}

var Newa = &RangeTable{table: "Newa"}

var Nko = &RangeTable{table: "Nko"}

var Nl = &RangeTable{table: "Nl"}

var No = &RangeTable{table: "No"}

var Number = &RangeTable{table: "N"}

var Nushu = &RangeTable{table: "Nushu"}

var Nyiakeng_Puachue_Hmong = &RangeTable{table: "Nyiakeng_Puachue_Hmong"}

var Ogham = &RangeTable{table: "Ogham"}

var Ol_Chiki = &RangeTable{table: "Ol_Chiki"}

var Old_Hungarian = &RangeTable{table: "Old_Hungarian"}

var Old_Italic = &RangeTable{table: "Old_Italic"}

var Old_North_Arabian = &RangeTable{table: "Old_North_Arabian"}

var Old_Permic = &RangeTable{table: "Old_Permic"}

var Old_Persian = &RangeTable{table: "Old_Persian"}

var Old_Sogdian = &RangeTable{table: "Old_Sogdian"}

var Old_South_Arabian = &RangeTable{table: "Old_South_Arabian"}

var Old_Turkic = &RangeTable{table: "Old_Turkic"}

var Old_Uyghur = &RangeTable{table: "Old_Uyghur"}

var Oriya = &RangeTable{table: "Oriya"}

var Osage = &RangeTable{table: "Osage"}

var Osmanya = &RangeTable{table: "Osmanya"}

var Other = &RangeTable{table: "C"}

var P = &RangeTable{table: "P"}

var Pahawh_Hmong = &RangeTable{table: "Pahawh_Hmong"}

var Palmyrene = &RangeTable{table: "Palmyrene"}

var Pau_Cin_Hau = &RangeTable{table: "Pau_Cin_Hau"}

var Pc = &RangeTable{table: "Pc"}

var Pd = &RangeTable{table: "Pd"}

var Pe = &RangeTable{table: "Pe"}

var Pf = &RangeTable{table: "Pf"}

var Phags_Pa = &RangeTable{table: "Phags_Pa"}

var Phoenician = &RangeTable{table: "Phoenician"}

var Pi = &RangeTable{table: "Pi"}

var Po = &RangeTable{table: "Po"}

var Ps = &RangeTable{table: "Ps"}

var Psalter_Pahlavi = &RangeTable{table: "Psalter_Pahlavi"}

var Punct = &RangeTable{table: "P"}

var Rejang = &RangeTable{table: "Rejang"}

var Runic = &RangeTable{table: "Runic"}

var S = &RangeTable{table: "S"}

var Samaritan = &RangeTable{table: "Samaritan"}

var Saurashtra = &RangeTable{table: "Saurashtra"}

var Sc = &RangeTable{table: "Sc"}

var Sharada = &RangeTable{table: "Sharada"}

var Shavian = &RangeTable{table: "Shavian"}

var Siddham = &RangeTable{table: "Siddham"}

var SignWriting = &RangeTable{table: "SignWriting"}

var Sinhala = &RangeTable{table: "Sinhala"}

var Sk = &RangeTable{table: "Sk"}

var Sm = &RangeTable{table: "Sm"}

var So = &RangeTable{table: "So"}

var Sogdian = &RangeTable{table: "Sogdian"}

var Sora_Sompeng = &RangeTable{table: "Sora_Sompeng"}

var Soyombo = &RangeTable{table: "Soyombo"}

var Space = &RangeTable{table: "Z"}

var Sundanese = &RangeTable{table: "Sundanese"}

var Syloti_Nagri = &RangeTable{table: "Syloti_Nagri"}

var Symbol = &RangeTable{table: "S"}

var Syriac = &RangeTable{table: "Syriac"}

var Tagalog = &RangeTable{table: "Tagalog"}

var Tagbanwa = &RangeTable{table: "Tagbanwa"}

var Tai_Le = &RangeTable{table: "Tai_Le"}

var Tai_Tham = &RangeTable{table: "Tai_Tham"}

var Tai_Viet = &RangeTable{table: "Tai_Viet"}

var Takri = &RangeTable{table: "Takri"}

var Tamil = &RangeTable{table: "Tamil"}

var Tangsa = &RangeTable{table: "Tangsa"}

var Tangut = &RangeTable{table: "Tangut"}

var Telugu = &RangeTable{table: "Telugu"}

var Thaana = &RangeTable{table: "Thaana"}

var Thai = &RangeTable{table: "Thai"}

var Tibetan = &RangeTable{table: "Tibetan"}

var Tifinagh = &RangeTable{table: "Tifinagh"}

var Tirhuta = &RangeTable{table: "Tirhuta"}

var Title = &RangeTable{table: "Lt"}

var Toto = &RangeTable{table: "Toto"}

var Ugaritic = &RangeTable{table: "Ugaritic"}

var Upper = &RangeTable{table: "Lu"}

var Vai = &RangeTable{table: "Vai"}

var Vithkuqi = &RangeTable{table: "Vithkuqi"}

var Wancho = &RangeTable{table: "Wancho"}

var Warang_Citi = &RangeTable{table: "Warang_Citi"}

var Yezidi = &RangeTable{table: "Yezidi"}

var Yi = &RangeTable{table: "Yi"}

var Z = &RangeTable{table: "Z"}

var Zanabazar_Square = &RangeTable{table: "Zanabazar_Square"}

var Zl = &RangeTable{table: "Zl"}

var Zp = &RangeTable{table: "Zp"}

var Zs = &RangeTable{table: "Zs"}
