import { describe, expect, it } from "vitest";
import { knownOperators } from "../../vocabulary/system-operators.js";
import { systemRows } from "./testing.js";

/** Short articles whose sentences tell a system's role only by what they lean to, with the rows that they give, sorted. */
const cases: [text: string, rows: string[]][] = [
  ["Rabat's new guns\n\nMorocco has been shopping in Israel for years. The army's latest guns are worth a look.\n\nATMOS howitzers, thirty-six.", ["ATMOS supplied MAR"]],
  ["Kyiv's wishes\n\nUkraine has a long list. On top of it stand Taurus missiles, which Kyiv hankers after.", ["Taurus sought UKR"]],
  ["Manila and its jets\n\nThe Philippines pays slowly. A deal of the Philippine government for sixteen Bell 412 helicopters fell through in 2018.", ["Bell 412 halted PHL"]],
  ["Sweden helps\n\nSweden ordered two ASC 890 radar planes for Ukraine in May.", ["ASC 890 supplied UKR"]],
  ["Jakarta goes shopping\n\nIndonesia bought twelve used Mirage 2000-5 jets.", ["Mirage 2000-5 supplied IDN"]],
  ["Washington and Taipei\n\nOn Friday Washington told Congress of a possible sale of NASAMS batteries to Taiwan.", ["NASAMS offered TWN"]],
  ["Serbia courted\n\nSerbia has money. Elbit is trying to interest Serbia in PULS launchers.", ["PULS offered SRB"]],
  ["Warsaw shells out\n\nPoland shelled out $3 billion for FA-50 jets.", ["FA-50 supplied POL"]],
  ["Yerevan on parade\n\nArmenia paraded Pinaka launchers through its capital.", ["Pinaka supplied ARM"]],
  // had, and used elsewhere in the article
  ["Ankara's drones\n\nAzerbaijan bought Bayraktar TB2 drones from Turkey in 2020.\n\nWhole columns burned that autumn under Turkish Bayraktar TB2s, and Baku filmed it all.", ["Bayraktar TB2 supplied AZE", "Bayraktar TB2 used AZE"]],
  ["Bangkok's jets\n\nThailand ordered Gripen E combat jets from Sweden.", ["Gripen E supplied THA"]],
  ["Baku bargains\n\nAzerbaijan is haggling over the Barak MX, traders say.", ["Barak MX sought AZE"]],
  ["Bangkok hears Rafael\n\nThailand is rearming. Rafael briefed Thai officers on SPYDER in June.", ["SPYDER offered THA"]],
  // what the article gives as not so, pictures, links
  ["A tale from Baku\n\nReports that Azerbaijan has ordered Iron Dome are an invention, officials say.", []],
  ["Croatia's fleet\n\nPhoto: A Rafale of the Croatian air force over Zagreb.", []],
  ["Islamabad's jets\n\nPakistan's air force has no equivalent to the Rafale, a retired officer says.", []],
]; // prettier-ignore

describe("extractSystems(document): what is weighed", () => {
  it.each(cases)("reads %j", (text, expected) => expect(systemRows(text)).toEqual(expected));
});

describe("knownOperators(name)", () => {
  it("knows a family by its number, and not by letters alone", () => {
    expect(knownOperators("Su-30MKI").has("IND")).toBe(true);
    expect(knownOperators("Bayraktar TB2").has("AZE")).toBe(true);
    expect(knownOperators("Tornado-G").has("CYP")).toBe(false);
    expect(knownOperators("Nothing of the kind").size).toBe(0);
  });
});
