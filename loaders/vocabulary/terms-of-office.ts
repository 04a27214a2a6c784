import type { Day } from "../types.js";

export type Office = "head" | "defence" | "foreign";

/** A stretch of days in which a person held an office; `to` is null while it lasted when this table was made (January 2026). */
export interface Term {
  /** Full name, without accents, the way English-language news writes it; further spellings of the last name after a slash. */
  name: string;
  office: Office;
  country: string;
  from: Day;
  to: Day | null;
}

/**
 * Heads of state and government, defence ministers and foreign ministers, about 2005 to 2025. Written down from general knowledge of
 * the public record, not copied from a register, and not checked day by day against one: a term can be off by some days. Where two
 * days are known the wider term stands, since the table bounds dates and must not cut a true one off; holders whose days were
 * not sure are left out, so that the lists have gaps. Rulers (rulers.org), the governments' own lists and the United Nations list of
 * heads of state, heads of government and foreign ministers are where to check or add one.
 * One line: name | from | to. A holder of two terms has two lines. Switzerland's president changes every year.
 */
const lists: Record<string, string> = {
  "ISR head": `Ariel Sharon|2001-03-07|2006-04-14; Ehud Olmert|2006-01-04|2009-03-31; Benjamin Netanyahu|2009-03-31|2021-06-13; Naftali Bennett|2021-06-13|2022-07-01; Yair Lapid|2022-07-01|2022-12-29; Benjamin Netanyahu|2022-12-29|; Moshe Katsav|2000-08-01|2007-07-01; Shimon Peres|2007-07-15|2014-07-24; Reuven Rivlin|2014-07-24|2021-07-07; Isaac Herzog|2021-07-07|`,
  "ISR defence": `Shaul Mofaz|2002-11-04|2006-05-04; Amir Peretz|2006-05-04|2007-06-18; Ehud Barak|2007-06-18|2013-03-18; Moshe Yaalon/Ya'alon/Ayalon|2013-03-18|2016-05-22; Avigdor Lieberman/Liberman|2016-05-30|2018-11-18; Naftali Bennett|2019-11-12|2020-05-17; Benny Gantz|2020-05-17|2022-12-29; Yoav Gallant/Galant|2022-12-29|2024-11-08; Israel Katz|2024-11-07|`,
  "ISR foreign": `Silvan Shalom|2003-02-28|2006-01-16; Tzipi Livni|2006-01-18|2009-03-31; Avigdor Lieberman/Liberman|2009-03-31|2012-12-18; Avigdor Lieberman/Liberman|2013-11-11|2015-05-06; Israel Katz|2019-02-17|2020-05-17; Gabi Ashkenazi|2020-05-17|2021-06-13; Yair Lapid|2021-06-13|2022-12-29; Eli Cohen|2022-12-29|2024-01-01; Israel Katz|2024-01-01|2024-11-08; Gideon Saar/Sa'ar|2024-11-08|`,
  "AZE head": `Ilham Aliyev|2003-10-31|; Artur Rasizade|2003-11-04|2018-04-21; Novruz Mammadov|2018-04-21|2019-10-08; Ali Asadov|2019-10-08|`,
  "AZE defence": `Safar Abiyev|1995-02-06|2013-10-22; Zakir Hasanov|2013-10-22|`,
  "AZE foreign": `Elmar Mammadyarov|2004-04-02|2020-07-16; Jeyhun Bayramov|2020-07-16|`,
  "ARM head": `Robert Kocharyan/Kocharian|1998-04-09|2008-04-09; Serzh Sargsyan/Sarkisian|2007-04-04|2018-04-23; Armen Sarkissian|2018-04-09|2022-02-01; Vahagn Khachaturyan|2022-03-13|; Tigran Sargsyan/Sarkisian|2008-04-09|2014-04-13; Hovik Abrahamyan/Abrahamian|2014-04-13|2016-09-08; Karen Karapetyan/Karapetian|2016-09-13|2018-04-17; Nikol Pashinyan/Pashinian|2018-05-08|`,
  "ARM defence": `Seyran Ohanyan/Ohanian|2008-04-14|2016-10-03; Vigen Sargsyan/Sarkisian|2016-10-03|2018-05-11; Davit Tonoyan/Tonoian|2018-05-11|2020-11-20; Vagharshak Harutyunyan|2020-11-20|2021-08-03; Arshak Karapetyan|2021-08-03|2021-11-15; Suren Papikyan/Papikian|2021-11-15|`,
  "ARM foreign": `Vartan Oskanian|1998-04-20|2008-04-14; Edward Nalbandian/Nalbandyan|2008-04-14|2018-05-12; Zohrab Mnatsakanyan/Mnatsakanian|2018-05-12|2020-11-16; Ara Aivazian/Ayvazyan|2020-11-18|2021-06-08; Ararat Mirzoyan|2021-08-19|`,
  "IRN head": `Mahmoud Ahmadinejad|2005-08-03|2013-08-03; Hassan Rouhani|2013-08-03|2021-08-05; Ebrahim Raisi|2021-08-03|2024-05-19; Masoud Pezeshkian|2024-07-28|`,
  "IRN defence": `Ahmad Vahidi|2009-09-03|2013-08-15; Hossein Dehghan|2013-08-15|2017-08-20; Amir Hatami|2017-08-20|2021-08-25; Mohammad-Reza Ashtiani|2021-08-25|2024-08-21; Aziz Nasirzadeh|2024-08-21|`,
  "IRN foreign": `Manouchehr Mottaki|2005-08-24|2010-12-13; Ali Akbar Salehi|2010-12-13|2013-08-15; Mohammad Javad Zarif|2013-08-15|2021-08-25; Hossein Amir-Abdollahian/Amirabdollahian/Abdollahian|2021-08-25|2024-05-19; Abbas Araghchi/Araqchi|2024-08-21|`,
  "TUR head": `Abdullah Gul|2007-08-28|2014-08-28; Recep Tayyip Erdogan|2003-03-14|; Ahmet Davutoglu|2014-08-28|2016-05-24; Binali Yildirim|2016-05-24|2018-07-09`,
  "TUR defence": `Vecdi Gonul|2002-11-18|2011-07-06; Fikri Isik|2016-05-24|2017-07-19; Nurettin Canikli|2017-07-19|2018-07-10; Hulusi Akar|2018-07-10|2023-06-04; Yasar Guler|2023-06-03|`,
  "TUR foreign": `Ali Babacan|2007-08-29|2009-05-01; Ahmet Davutoglu|2009-05-01|2014-08-29; Mevlut Cavusoglu|2014-08-29|2023-06-04; Hakan Fidan|2023-06-03|`,
  "RUS head": `Vladimir Putin|1999-08-09|; Dmitry Medvedev|2008-05-07|2020-01-16; Mikhail Mishustin|2020-01-16|`,
  "RUS defence": `Sergei Ivanov|2001-03-28|2007-02-15; Anatoly Serdyukov|2007-02-15|2012-11-06; Sergei Shoigu|2012-11-06|2024-05-14; Andrei Belousov|2024-05-12|`,
  "RUS foreign": `Sergei Lavrov|2004-03-09|`,
  "USA head": `George W. Bush|2001-01-20|2009-01-20; Barack Obama|2009-01-20|2017-01-20; Donald Trump|2017-01-20|2021-01-20; Joe Biden|2021-01-20|2025-01-20; Donald Trump|2025-01-20|`,
  "USA defence": `Donald Rumsfeld|2001-01-20|2006-12-18; Robert Gates|2006-12-18|2011-07-01; Leon Panetta|2011-07-01|2013-02-27; Chuck Hagel|2013-02-27|2015-02-17; Ash Carter/Ashton Carter|2015-02-17|2017-01-20; Jim Mattis/James Mattis|2017-01-20|2019-01-01; Mark Esper|2019-06-24|2020-11-09; Lloyd Austin|2021-01-22|2025-01-20; Pete Hegseth|2025-01-25|`,
  "USA foreign": `Condoleezza Rice|2005-01-26|2009-01-20; Hillary Clinton|2009-01-21|2013-02-01; John Kerry|2013-02-01|2017-01-20; Rex Tillerson|2017-02-01|2018-03-31; Mike Pompeo|2018-04-26|2021-01-20; Antony Blinken|2021-01-26|2025-01-20; Marco Rubio|2025-01-21|`,
  "GBR head": `Tony Blair|1997-05-02|2007-06-27; Gordon Brown|2007-06-27|2010-05-11; David Cameron|2010-05-11|2016-07-13; Theresa May|2016-07-13|2019-07-24; Boris Johnson|2019-07-24|2022-09-06; Liz Truss|2022-09-06|2022-10-25; Rishi Sunak|2022-10-25|2024-07-05; Keir Starmer|2024-07-05|`,
  "GBR defence": `Liam Fox|2010-05-11|2011-10-14; Philip Hammond|2011-10-14|2014-07-15; Michael Fallon|2014-07-15|2017-11-01; Gavin Williamson|2017-11-02|2019-05-01; Penny Mordaunt|2019-05-01|2019-07-24; Ben Wallace|2019-07-24|2023-08-31; Grant Shapps|2023-08-31|2024-07-05; John Healey|2024-07-05|`,
  "GBR foreign": `David Miliband|2007-06-28|2010-05-11; William Hague|2010-05-11|2014-07-14; Philip Hammond|2014-07-14|2016-07-13; Boris Johnson|2016-07-13|2018-07-09; Jeremy Hunt|2018-07-09|2019-07-24; Dominic Raab|2019-07-24|2021-09-15; Liz Truss|2021-09-15|2022-09-06; James Cleverly|2022-09-06|2023-11-13; David Cameron|2023-11-13|2024-07-05; David Lammy|2024-07-05|2025-09-05; Yvette Cooper|2025-09-05|`,
  "FRA head": `Jacques Chirac|1995-05-17|2007-05-16; Nicolas Sarkozy|2007-05-16|2012-05-15; Francois Hollande|2012-05-15|2017-05-14; Emmanuel Macron|2017-05-14|`,
  "FRA defence": `Herve Morin|2007-05-18|2010-11-14; Gerard Longuet|2011-02-27|2012-05-16; Jean-Yves Le Drian|2012-05-16|2017-05-17; Florence Parly|2017-06-21|2022-05-20; Sebastien Lecornu|2022-05-20|2025-10-12; Catherine Vautrin|2025-10-12|`,
  "FRA foreign": `Bernard Kouchner|2007-05-18|2010-11-14; Laurent Fabius|2012-05-16|2016-02-11; Jean-Marc Ayrault|2016-02-11|2017-05-17; Jean-Yves Le Drian|2017-05-17|2022-05-20; Catherine Colonna|2022-05-20|2024-01-11; Stephane Sejourne|2024-01-11|2024-09-21; Jean-Noel Barrot|2024-09-21|`,
  "DEU head": `Gerhard Schroeder/Schroder|1998-10-27|2005-11-22; Angela Merkel|2005-11-22|2021-12-08; Olaf Scholz|2021-12-08|2025-05-06; Friedrich Merz|2025-05-06|`,
  "DEU defence": `Thomas de Maiziere|2011-03-03|2013-12-17; Ursula von der Leyen|2013-12-17|2019-07-17; Annegret Kramp-Karrenbauer|2019-07-17|2021-12-08; Christine Lambrecht|2021-12-08|2023-01-19; Boris Pistorius|2023-01-19|`,
  "DEU foreign": `Frank-Walter Steinmeier|2005-11-22|2009-10-28; Guido Westerwelle|2009-10-28|2013-12-17; Frank-Walter Steinmeier|2013-12-17|2017-01-27; Sigmar Gabriel|2017-01-27|2018-03-14; Heiko Maas|2018-03-14|2021-12-08; Annalena Baerbock|2021-12-08|2025-05-06; Johann Wadephul|2025-05-06|`,
  "ITA head": `Silvio Berlusconi|2001-06-11|2006-05-17; Romano Prodi|2006-05-17|2008-05-08; Silvio Berlusconi|2008-05-08|2011-11-16; Mario Monti|2011-11-16|2013-04-28; Enrico Letta|2013-04-28|2014-02-22; Matteo Renzi|2014-02-22|2016-12-12; Paolo Gentiloni|2016-12-12|2018-06-01; Giuseppe Conte|2018-06-01|2021-02-13; Mario Draghi|2021-02-13|2022-10-22; Giorgia Meloni|2022-10-22|`,
  "ITA defence": `Roberta Pinotti|2014-02-22|2018-06-01; Elisabetta Trenta|2018-06-01|2019-09-05; Lorenzo Guerini|2019-09-05|2022-10-22; Guido Crosetto|2022-10-22|`,
  "ESP head": `Jose Luis Rodriguez Zapatero|2004-04-17|2011-12-21; Mariano Rajoy|2011-12-21|2018-06-01; Pedro Sanchez|2018-06-01|`,
  "ESP defence": `Carme Chacon|2008-04-14|2011-12-22; Pedro Morenes|2011-12-22|2016-11-04; Margarita Robles|2018-06-07|`,
  "POL head": `Lech Kaczynski|2005-12-23|2010-04-10; Bronislaw Komorowski|2010-04-10|2015-08-06; Andrzej Duda|2015-08-06|2025-08-06; Karol Nawrocki|2025-08-06|; Donald Tusk|2007-11-16|2014-09-22; Ewa Kopacz|2014-09-22|2015-11-16; Beata Szydlo|2015-11-16|2017-12-11; Mateusz Morawiecki|2017-12-11|2023-12-13; Donald Tusk|2023-12-13|`,
  "POL defence": `Tomasz Siemoniak|2011-08-02|2015-11-16; Antoni Macierewicz|2015-11-16|2018-01-09; Mariusz Blaszczak|2018-01-09|2023-11-27; Wladyslaw Kosiniak-Kamysz|2023-12-13|`,
  "GRC head": `George Papandreou|2009-10-06|2011-11-11; Antonis Samaras|2012-06-20|2015-01-26; Alexis Tsipras|2015-01-26|2019-07-08; Kyriakos Mitsotakis|2019-07-08|`,
  "GRC defence": `Panos Kammenos|2015-01-27|2019-01-13; Nikos Panagiotopoulos/Nikolaos Panagiotopoulos|2019-07-09|2023-05-26; Nikos Dendias|2023-06-27|`,
  "GRC foreign": `Nikos Dendias|2019-07-09|2023-05-26; George Gerapetritis|2023-06-27|`,
  "UKR head": `Viktor Yushchenko|2005-01-23|2010-02-25; Viktor Yanukovych|2010-02-25|2014-02-22; Petro Poroshenko|2014-06-07|2019-05-20; Volodymyr Zelensky/Zelenskyy/Zelenskiy|2019-05-20|`,
  "UKR defence": `Stepan Poltorak|2014-10-14|2019-08-29; Andriy Zagorodnyuk|2019-08-29|2020-03-04; Andriy Taran|2020-03-04|2021-11-03; Oleksii Reznikov|2021-11-04|2023-09-05; Rustem Umerov|2023-09-06|2025-07-17`,
  "UKR foreign": `Pavlo Klimkin|2014-06-19|2019-08-29; Dmytro Kuleba|2020-03-04|2024-09-05; Andrii Sybiha|2024-09-05|`,
  "IND head": `Manmohan Singh|2004-05-22|2014-05-26; Narendra Modi|2014-05-26|`,
  "IND defence": `A.K. Antony|2006-10-24|2014-05-26; Manohar Parrikar|2014-11-09|2017-03-13; Nirmala Sitharaman|2017-09-03|2019-05-30; Rajnath Singh|2019-05-31|`,
  "IND foreign": `Sushma Swaraj|2014-05-26|2019-05-30; Subrahmanyam Jaishankar|2019-05-30|`,
  "PAK head": `Pervez Musharraf|1999-10-12|2008-08-18; Yousaf Raza Gilani|2008-03-25|2012-06-19; Nawaz Sharif|2013-06-05|2017-07-28; Imran Khan|2018-08-18|2022-04-10; Shehbaz Sharif|2022-04-11|2023-08-14; Shehbaz Sharif|2024-03-03|`,
  "CHN head": `Hu Jintao|2003-03-15|2013-03-14; Xi Jinping|2013-03-14|`,
  "CHN defence": `Liang Guanglie|2008-03-17|2013-03-16; Chang Wanquan|2013-03-16|2018-03-19; Wei Fenghe|2018-03-19|2023-03-12; Li Shangfu|2023-03-12|2023-10-24; Dong Jun|2023-12-29|`,
  "CHN foreign": `Yang Jiechi|2007-04-27|2013-03-16; Qin Gang|2022-12-30|2023-07-25`,
  "KOR head": `Roh Moo-hyun|2003-02-25|2008-02-25; Lee Myung-bak|2008-02-25|2013-02-25; Park Geun-hye|2013-02-25|2017-03-10; Moon Jae-in|2017-05-10|2022-05-10; Yoon Suk-yeol/Yoon Suk Yeol|2022-05-10|2025-04-04; Lee Jae-myung|2025-06-04|`,
  "KOR defence": `Song Young-moo|2017-07-13|2018-09-21; Jeong Kyeong-doo|2018-09-21|2020-09-18; Suh Wook|2020-09-18|2022-05-11; Lee Jong-sup|2022-05-10|2023-10-07; Shin Won-sik|2023-10-07|2024-09-06`,
  "JPN head": `Junichiro Koizumi|2001-04-26|2006-09-26; Shinzo Abe|2006-09-26|2007-09-26; Yasuo Fukuda|2007-09-26|2008-09-24; Taro Aso|2008-09-24|2009-09-16; Yukio Hatoyama|2009-09-16|2010-06-08; Naoto Kan|2010-06-08|2011-09-02; Yoshihiko Noda|2011-09-02|2012-12-26; Shinzo Abe|2012-12-26|2020-09-16; Yoshihide Suga|2020-09-16|2021-10-04; Fumio Kishida|2021-10-04|2024-10-01; Shigeru Ishiba|2024-10-01|2025-10-21; Sanae Takaichi|2025-10-21|`,
  "SAU head": `Mohammed bin Salman|2022-09-27|`,
  "SAU defence": `Mohammed bin Salman|2015-01-23|2022-09-27; Khalid bin Salman|2022-09-27|`,
  "SAU foreign": `Saud al-Faisal|1975-10-13|2015-04-29; Adel al-Jubeir|2015-04-29|2018-12-27; Ibrahim al-Assaf|2018-12-27|2019-10-23; Faisal bin Farhan|2019-10-23|`,
  "ARE head": `Khalifa bin Zayed|2004-11-03|2022-05-13; Mohamed bin Zayed/Mohammed bin Zayed|2022-05-14|; Mohammed bin Rashid|2006-01-05|`,
  "ARE foreign": `Abdullah bin Zayed|2006-02-09|`,
  "CHE head": `Doris Leuthard|2010-01-01|2010-12-31; Micheline Calmy-Rey|2011-01-01|2011-12-31; Eveline Widmer-Schlumpf|2012-01-01|2012-12-31; Ueli Maurer|2013-01-01|2013-12-31; Didier Burkhalter|2014-01-01|2014-12-31; Simonetta Sommaruga|2015-01-01|2015-12-31; Johann Schneider-Ammann|2016-01-01|2016-12-31; Doris Leuthard|2017-01-01|2017-12-31; Alain Berset|2018-01-01|2018-12-31; Ueli Maurer|2019-01-01|2019-12-31; Simonetta Sommaruga|2020-01-01|2020-12-31; Guy Parmelin|2021-01-01|2021-12-31; Ignazio Cassis|2022-01-01|2022-12-31; Alain Berset|2023-01-01|2023-12-31; Viola Amherd|2024-01-01|2024-12-31; Karin Keller-Sutter|2025-01-01|2025-12-31; Guy Parmelin|2026-01-01|2026-12-31`,
  "CHE defence": `Ueli Maurer|2009-01-01|2015-12-31; Guy Parmelin|2016-01-01|2018-12-31; Viola Amherd|2019-01-01|2025-03-31; Martin Pfister|2025-04-01|`,
  "CHE foreign": `Micheline Calmy-Rey|2003-01-01|2011-12-31; Didier Burkhalter|2012-01-01|2017-10-31; Ignazio Cassis|2017-11-01|`,
  "EGY head": `Hosni Mubarak|1981-10-14|2011-02-11; Mohamed Morsi/Mohammed Morsi|2012-06-30|2013-07-03; Abdel Fattah al-Sisi/el-Sisi/Sisi|2014-06-08|`,
  "DZA head": `Abdelaziz Bouteflika|1999-04-27|2019-04-02; Abdelmadjid Tebboune|2019-12-19|`,
  "MAR head": `Abdelilah Benkirane|2011-11-29|2017-04-05; Saadeddine Othmani/El Othmani|2017-03-17|2021-10-07; Aziz Akhannouch|2021-09-10|`,
  "MAR foreign": `Saadeddine Othmani/El Othmani|2012-01-03|2013-10-10; Salaheddine Mezouar|2013-10-10|2017-04-05; Nasser Bourita|2017-04-05|`,
  "BRA head": `Luiz Inacio Lula da Silva|2003-01-01|2011-01-01; Dilma Rousseff|2011-01-01|2016-08-31; Michel Temer|2016-05-12|2019-01-01; Jair Bolsonaro|2019-01-01|2023-01-01; Luiz Inacio Lula da Silva|2023-01-01|`,
  "SWE head": `Fredrik Reinfeldt|2006-10-06|2014-10-03; Stefan Lofven|2014-10-03|2021-11-30; Magdalena Andersson|2021-11-30|2022-10-18; Ulf Kristersson|2022-10-18|`,
  "SWE defence": `Peter Hultqvist|2014-10-03|2022-10-18; Pal Jonson|2022-10-18|`,
  "SRB head": `Boris Tadic|2004-07-11|2012-04-05; Tomislav Nikolic|2012-05-31|2017-05-31; Aleksandar Vucic|2014-04-27|; Ana Brnabic|2017-06-29|2024-05-02`,
  "BLR head": `Alexander Lukashenko/Aleksandr Lukashenko|1994-07-20|`,
  "GEO head": `Mikheil Saakashvili|2004-01-25|2013-11-17; Giorgi Margvelashvili|2013-11-17|2018-12-16; Salome Zourabichvili/Zurabishvili|2018-12-16|2024-12-29; Irakli Garibashvili|2013-11-20|2015-12-30; Irakli Garibashvili|2021-02-22|2024-01-29; Irakli Kobakhidze|2024-02-08|`,
  "KAZ head": `Nursultan Nazarbayev|1990-04-24|2019-03-20; Kassym-Jomart Tokayev|2019-03-20|`,
  "HUN head": `Viktor Orban|2010-05-29|`,
  "PHL head": `Rodrigo Duterte|2016-06-30|2022-06-30; Ferdinand Marcos|2022-06-30|`,
  "COL head": `Alvaro Uribe|2002-08-07|2010-08-07; Juan Manuel Santos|2010-08-07|2018-08-07; Ivan Duque|2018-08-07|2022-08-07; Gustavo Petro|2022-08-07|`,
  "PER head": `Ollanta Humala|2011-07-28|2016-07-28; Pedro Pablo Kuczynski|2016-07-28|2018-03-23; Martin Vizcarra|2018-03-23|2020-11-10; Pedro Castillo|2021-07-28|2022-12-07; Dina Boluarte|2022-12-07|2025-10-10; Jose Jeri|2025-10-10|`,
  "CHL head": `Michelle Bachelet|2006-03-11|2010-03-11; Sebastian Pinera|2010-03-11|2014-03-11; Michelle Bachelet|2014-03-11|2018-03-11; Sebastian Pinera|2018-03-11|2022-03-11; Gabriel Boric|2022-03-11|`,
  "ARG head": `Cristina Fernandez de Kirchner|2007-12-10|2015-12-10; Mauricio Macri|2015-12-10|2019-12-10; Alberto Fernandez|2019-12-10|2023-12-10; Javier Milei|2023-12-10|`,
  "CAN head": `Stephen Harper|2006-02-06|2015-11-04; Justin Trudeau|2015-11-04|2025-03-14; Mark Carney|2025-03-14|`,
  "AUS head": `John Howard|1996-03-11|2007-12-03; Kevin Rudd|2007-12-03|2010-06-24; Julia Gillard|2010-06-24|2013-06-27; Kevin Rudd|2013-06-27|2013-09-18; Tony Abbott|2013-09-18|2015-09-15; Malcolm Turnbull|2015-09-15|2018-08-24; Scott Morrison|2018-08-24|2022-05-23; Anthony Albanese|2022-05-23|`,
  "AUS defence": `Peter Dutton|2021-03-30|2022-05-23; Richard Marles|2022-06-01|`,
  "NZL head": `Jacinda Ardern|2017-10-26|2023-01-25; Christopher Luxon|2023-11-27|`,
  "TWN head": `Chen Shui-bian|2000-05-20|2008-05-20; Ma Ying-jeou|2008-05-20|2016-05-20; Tsai Ing-wen|2016-05-20|2024-05-20; Lai Ching-te|2024-05-20|`,
  "TWN defence": `Chiu Kuo-cheng|2021-02-23|2024-05-20; Wellington Koo|2024-05-20|`,
  "IDN head": `Susilo Bambang Yudhoyono|2004-10-20|2014-10-20; Joko Widodo|2014-10-20|2024-10-20; Prabowo Subianto|2024-10-20|`,
  "IDN defence": `Ryamizard Ryacudu|2014-10-27|2019-10-20; Prabowo Subianto|2019-10-23|2024-10-20; Sjafrie Sjamsoeddin|2024-10-21|`,
  "MYS head": `Najib Razak|2009-04-03|2018-05-10; Mahathir Mohamad|2018-05-10|2020-03-01; Anwar Ibrahim|2022-11-24|`,
  "SGP head": `Lee Hsien Loong|2004-08-12|2024-05-15; Lawrence Wong|2024-05-15|`,
  "SGP defence": `Ng Eng Hen|2011-05-21|2025-05-23; Chan Chun Sing|2025-05-23|`,
  "VNM defence": `Ngo Xuan Lich|2016-04-09|2021-04-08; Phan Van Giang|2021-04-08|`,
  "THA head": `Prayut Chan-o-cha/Prayuth Chan-ocha|2014-08-24|2023-08-22; Srettha Thavisin|2023-08-22|2024-08-14; Paetongtarn Shinawatra|2024-08-16|2025-08-29; Anutin Charnvirakul|2025-09-07|`,
  "PHL defence": `Delfin Lorenzana|2016-06-30|2022-06-30; Gilberto Teodoro|2023-06-05|`,
  "BGD head": `Sheikh Hasina|2009-01-06|2024-08-05`,
  "LKA head": `Mahinda Rajapaksa|2005-11-19|2015-01-09; Maithripala Sirisena|2015-01-09|2019-11-18; Gotabaya Rajapaksa|2019-11-18|2022-07-14; Ranil Wickremesinghe|2022-07-14|2024-09-23; Anura Kumara Dissanayake|2024-09-23|`,
  "PAK defence": `Khawaja Asif/Khawaja Muhammad Asif|2013-11-27|2017-08-04; Khawaja Asif/Khawaja Muhammad Asif|2022-04-19|2023-08-10; Khawaja Asif/Khawaja Muhammad Asif|2024-03-11|`,
  "JPN defence": `Nobuo Kishi|2020-09-16|2022-08-10; Yasukazu Hamada|2022-08-10|2023-09-13; Minoru Kihara|2023-09-13|2024-10-01; Gen Nakatani|2024-10-01|2025-10-21; Shinjiro Koizumi|2025-10-21|`,
  "NOR head": `Jens Stoltenberg|2005-10-17|2013-10-16; Erna Solberg|2013-10-16|2021-10-14; Jonas Gahr Store|2021-10-14|`,
  "NOR defence": `Bjorn Arild Gram|2022-04-12|2025-02-04; Tore Sandvik|2025-02-04|`,
  "DNK head": `Lars Lokke Rasmussen|2015-06-28|2019-06-27; Mette Frederiksen|2019-06-27|`,
  "DNK defence": `Troels Lund Poulsen|2023-08-22|`,
  "FIN head": `Sauli Niinisto|2012-03-01|2024-03-01; Alexander Stubb|2024-03-01|`,
  "NLD head": `Mark Rutte|2010-10-14|2024-07-02; Dick Schoof|2024-07-02|`,
  "NLD defence": `Kajsa Ollongren|2022-01-10|2024-07-02; Ruben Brekelmans|2024-07-02|`,
  "BEL head": `Alexander De Croo|2020-10-01|2025-02-03; Bart De Wever|2025-02-03|`,
  "BEL defence": `Ludivine Dedonder|2020-10-01|2025-02-03; Theo Francken|2025-02-03|`,
  "CZE head": `Milos Zeman|2013-03-08|2023-03-08; Petr Pavel|2023-03-09|; Andrej Babis|2017-12-06|2021-12-17; Petr Fiala|2021-12-17|2025-12-15; Andrej Babis|2025-12-09|`,
  "CZE defence": `Jana Cernochova|2021-12-17|2025-12-15`,
  "SVK head": `Robert Fico|2006-07-04|2010-07-08; Robert Fico|2012-04-04|2018-03-22; Robert Fico|2023-10-25|; Zuzana Caputova|2019-06-15|2024-06-15; Peter Pellegrini|2018-03-22|2020-03-21; Peter Pellegrini|2024-06-15|`,
  "SVK defence": `Jaroslav Nad|2020-03-21|2023-05-15; Robert Kalinak|2023-10-25|`,
  "ROU head": `Traian Basescu|2004-12-20|2014-12-21; Klaus Iohannis|2014-12-21|2025-02-12; Nicusor Dan|2025-05-26|`,
  "HRV head": `Zoran Milanovic|2011-12-23|2016-01-22; Andrej Plenkovic|2016-10-19|; Zoran Milanovic|2020-02-18|`,
  "EST defence": `Hanno Pevkur|2022-07-18|`,
  "LTU head": `Dalia Grybauskaite|2009-07-12|2019-07-12; Gitanas Nauseda|2019-07-12|`,
  "CYP head": `Nicos Anastasiades|2013-02-28|2023-02-28; Nikos Christodoulides|2023-02-28|`,
  "NGA head": `Goodluck Jonathan|2010-05-05|2015-05-29; Muhammadu Buhari|2015-05-29|2023-05-29; Bola Tinubu|2023-05-29|`,
  "ZAF head": `Jacob Zuma|2009-05-09|2018-02-14; Cyril Ramaphosa|2018-02-15|`,
  "ETH head": `Hailemariam Desalegn|2012-08-20|2018-04-02; Abiy Ahmed|2018-04-02|`,
  "IRQ head": `Nouri al-Maliki/Maliki|2006-05-20|2014-09-08; Haider al-Abadi/Abadi|2014-09-08|2018-10-25; Mustafa al-Kadhimi/Kadhimi|2020-05-07|2022-10-27; Mohammed Shia al-Sudani/Sudani|2022-10-27|`,
  "SYR head": `Bashar al-Assad/Assad|2000-07-17|2024-12-08`,
}; // prettier-ignore

export const termsOfOffice: readonly Term[] = Object.entries(lists).flatMap(([key, list]) => {
  const [country, office] = key.split(" ") as [string, Office];
  return list.split(";").map((line) => {
    const [name, from, to] = line.trim().split("|");
    return { name, office, country, from, to: to || null };
  });
});
