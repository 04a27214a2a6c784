/** An arms company: its names, the fullest first, and its home country (ISO 3166-1 alpha-3). */
export interface Company {
  names: string[];
  country: string;
}

const byCountry: Record<string, string[]> = {
  ISR: ["Israel Aerospace Industries | IAI", "Elbit Systems | Elbit", "Rafael Advanced Defense Systems | Rafael Advanced Defence Systems | Rafael", "Aeronautics Defense Systems | Aeronautics Defence Systems | Aeronautics Ltd | Aeronautics | ADS", "Israel Military Industries | IMI Systems | IMI", "Elta Systems | Elta | ELTA", "Israel Weapon Industries | IWI", "Meteor Aerospace", "UVision", "BlueBird Aero Systems | BlueBird", "Israel Shipyards", "Plasan", "Soltam Systems | Soltam", "ImageSat International | ImageSat", "Tomer", "Elisra", "SmartShooter | Smart Shooter", "XTEND"],
  AZE: ["Caspian Ship Building Company", "Azad Systems | AZAD Systems", "Caspian Meteor", "Azersilah"],
}; // prettier-ignore

/** Every company the vocabulary knows. */
export const companies: Company[] = Object.entries(byCountry).flatMap(([country, list]) =>
  list.map((names) => ({ names: names.split(" | "), country })),
);
