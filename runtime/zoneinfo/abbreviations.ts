/*
 * What zones are called by letters, in winter and in summer: `CET CEST`. A year says since when that
 * holds; the other zones are called by their offset. From the time zone database.
 */
const table =
  ":America/Miquelon@1981 Antarctica/Rothera@1977 Antarctica/Troll@2006 Antarctica/Vostok@1995 " +
  "Asia/Istanbul@2017 Atlantic/Azores@1994 Australia/LHI@1982 Australia/Lord_Howe@1982 " +
  "Europe/Istanbul@2017 Europe/Minsk@2012 Factory@2037 Turkey@2017;ACST:Australia/Darwin " +
  "Australia/North;ACST ACDT:Australia/Adelaide Australia/Broken_Hill Australia/South " +
  "Australia/Yancowinna;AEST:Australia/Brisbane@1993 Australia/Lindeman@1995 " +
  "Australia/Queensland@1993;AEST AEDT:Antarctica/Macquarie@2011 Australia/ACT " +
  "Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW " +
  "Australia/Sydney Australia/Tasmania Australia/Victoria;AKST AKDT:America/Anchorage@1984 " +
  "America/Juneau@1984 America/Metlakatla@2020 America/Nome@1984 America/Sitka@1984 " +
  "America/Yakutat@1984 US/Alaska@1984;AST:America/Anguilla America/Antigua America/Aruba " +
  "America/Barbados@1981 America/Blanc-Sablon America/Curacao America/Dominica America/Grenada " +
  "America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot " +
  "America/Martinique@1981 America/Montserrat America/Port_of_Spain America/Puerto_Rico " +
  "America/Santo_Domingo@2001 America/St_Barthelemy America/St_Kitts America/St_Lucia " +
  "America/St_Thomas America/St_Vincent America/Tortola America/Virgin;AST " +
  "ADT:America/Glace_Bay America/Goose_Bay@1989 America/Halifax America/Moncton America/Thule " +
  "Atlantic/Bermuda Canada/Atlantic;AWST:Australia/Perth@2010 Australia/West@2010;" +
  "CAT:Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Khartoum@2018 " +
  "Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Windhoek@2018;CAT " +
  "EAT:Africa/Juba@2021;CET:Africa/Algiers@1982 Africa/Tunis@2009;CET CEST:Africa/Ceuta@1985 " +
  "Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade " +
  "Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen " +
  "Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid " +
  "Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague " +
  "Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane " +
  "Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich Poland;" +
  "CST:America/Belize@1984 America/Costa_Rica@1993 America/El_Salvador@1989 " +
  "America/Guatemala@2007 America/Managua@2007 America/Regina America/Swift_Current@1973 " +
  "America/Tegucigalpa@2007 Asia/Chongqing@1992 Asia/Chungking@1992 Asia/Harbin@1992 " +
  "Asia/Macao@1980 Asia/Macau@1980 Asia/Shanghai@1992 Asia/Taipei@1980 Canada/Saskatchewan " +
  "PRC@1992 ROC@1980;CST CDT:America/Bahia_Banderas@2011 America/Chicago America/Havana@2006 " +
  "America/Indiana/Knox@2007 America/Indiana/Tell_City@2007 America/Knox_IN@2007 " +
  "America/Matamoros America/Menominee@1974 America/Merida@1983 America/Mexico_City " +
  "America/Monterrey America/North_Dakota/Beulah@2011 America/North_Dakota/Center@1993 " +
  "America/North_Dakota/New_Salem@2004 America/Ojinaga@2023 America/Rainy_River " +
  "America/Rankin_Inlet@2002 America/Resolute@2008 America/Winnipeg CST6CDT Canada/Central " +
  "Cuba@2006 Mexico/General US/Central US/Indiana-Starke@2007;ChST:Pacific/Guam@2001 " +
  "Pacific/Saipan@2001;EAT:Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam " +
  "Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Indian/Antananarivo " +
  "Indian/Comoro Indian/Mayotte;EET:Africa/Tripoli@2014 Europe/Kaliningrad@2015 Libya@2014;EET " +
  "+03:Asia/Amman@2037 Asia/Damascus@2037;EET EEST:Africa/Cairo Asia/Beirut " +
  "Asia/Famagusta@2018 Asia/Gaza@1996 Asia/Hebron@1996 Asia/Nicosia EET Egypt Europe/Athens " +
  "Europe/Bucharest Europe/Chisinau@1991 Europe/Helsinki Europe/Kiev@1991 Europe/Kyiv@1991 " +
  "Europe/Mariehamn Europe/Nicosia Europe/Riga@1990 Europe/Sofia Europe/Tallinn@1990 " +
  "Europe/Tiraspol@1991 Europe/Uzhgorod@1991 Europe/Vilnius@2000 Europe/Zaporozhye@1991;" +
  "EST:America/Atikokan America/Cancun@2016 America/Cayman America/Coral_Harbour " +
  "America/Jamaica@1984 America/Panama EST Jamaica@1984;EST EDT:America/Detroit " +
  "America/Fort_Wayne America/Grand_Turk@2019 America/Indiana/Indianapolis " +
  "America/Indiana/Marengo@1975 America/Indiana/Petersburg@2008 America/Indiana/Vevay " +
  "America/Indiana/Vincennes@2008 America/Indiana/Winamac@2008 America/Indianapolis " +
  "America/Iqaluit@2001 America/Kentucky/Louisville@1975 America/Kentucky/Monticello@2001 " +
  "America/Louisville@1975 America/Montreal America/Nassau America/New_York America/Nipigon " +
  "America/Pangnirtung@2001 America/Port-au-Prince America/Thunder_Bay America/Toronto " +
  "Canada/Eastern EST5EDT US/East-Indiana US/Eastern US/Michigan;GMT:Africa/Abidjan " +
  "Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau@1975 Africa/Conakry Africa/Dakar " +
  "Africa/Freetown Africa/Lome Africa/Monrovia@1973 Africa/Nouakchott Africa/Ouagadougou " +
  "Africa/Sao_Tome@2019 Africa/Timbuktu America/Danmarkshavn@1996 Atlantic/Reykjavik " +
  "Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 " +
  "Greenwich Iceland;GMT BST:Europe/Belfast@1971 Europe/Guernsey@1971 Europe/Isle_of_Man@1971 " +
  "Europe/Jersey@1971 Europe/London@1971 GB-Eire@1971 GB@1971;GMT IST:Eire@1971 " +
  "Europe/Dublin@1971;HKT:Asia/Hong_Kong@1980 Hongkong@1980;HST:HST Pacific/Honolulu " +
  "Pacific/Johnston US/Hawaii;HST HDT:America/Adak@1984 America/Atka@1984 US/Aleutian@1984;" +
  "IST:Asia/Calcutta Asia/Kolkata;IST IDT:Asia/Jerusalem Asia/Tel_Aviv Israel;JST:Asia/Tokyo " +
  "Japan;KST:Asia/Pyongyang Asia/Seoul@1989 ROK@1989;MET MEST:MET;MSK:Europe/Kirov@2011 " +
  "Europe/Moscow@2011 Europe/Simferopol@2015 Europe/Volgograd@2021 W-SU@2011;" +
  "MST:America/Creston America/Dawson@2021 America/Dawson_Creek@1973 America/Fort_Nelson@2016 " +
  "America/Hermosillo@1999 America/Phoenix America/Whitehorse@2021 Canada/Yukon@2021 MST " +
  "US/Arizona;MST CST:America/Chihuahua@2037;MST MDT:America/Boise America/Cambridge_Bay@2002 " +
  "America/Ciudad_Juarez@2023 America/Denver America/Edmonton America/Inuvik@1980 " +
  "America/Mazatlan America/Shiprock America/Yellowknife Canada/Mountain MST7MDT " +
  "Mexico/BajaSur Navajo US/Mountain;NST NDT:America/St_Johns@1989 Canada/Newfoundland@1989;" +
  "NZST NZDT:Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland;" +
  "PKT:Asia/Karachi@2010;PST:Asia/Manila@1991;PST PDT:America/Ensenada America/Los_Angeles " +
  "America/Santa_Isabel America/Tijuana America/Vancouver Canada/Pacific Mexico/BajaNorte " +
  "PST8PDT US/Pacific;SAST:Africa/Johannesburg Africa/Maseru Africa/Mbabane;SST:Pacific/Midway " +
  "Pacific/Pago_Pago Pacific/Samoa US/Samoa;UTC:Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC " +
  "Universal Zulu localtime;WAT:Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa " +
  "Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena@1981 " +
  "Africa/Niamey Africa/Porto-Novo;WET WEST:Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe " +
  "Atlantic/Madeira Europe/Lisbon@1997 Portugal@1997 WET;WIB:Asia/Jakarta Asia/Pontianak@1988;" +
  "WIT:Asia/Jayapura;WITA:Asia/Makassar Asia/Ujung_Pandang;";

interface Named {
  readonly names: readonly string[];
  readonly since: number;
}

let zones: ReadonlyMap<string, Named> | undefined;

/** The names of a zone; nothing where its offset is its name. */
export function namesOfZone(key: string): Named | undefined {
  zones ??= new Map(
    table.split(";").flatMap((group): [string, Named][] => {
      const [names, keys = ""] = group.split(":");
      return keys.split(" ").map((zone) => {
        const [name, since = "1970"] = zone.split("@");
        return [name, { names: names === "" ? [] : names.split(" "), since: Number(since) }];
      });
    }),
  );
  return zones.get(key);
}
