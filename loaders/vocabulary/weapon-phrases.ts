import type { SystemCategory } from "../types.js";

/** Words that stand between a name and its weapon noun: "Harop *loitering* munitions", "Spike *anti-tank guided* missiles". */
export const WEAPON_ADJECTIVES: ReadonlySet<string> = new Set(
  `
    ballistic cruise guided loitering unmanned uncrewed aerial air combat attack strike reconnaissance surveillance
    armed anti surface to ground sea infantry fighting main battle self propelled multiple launch multi role
    multirole stealth light heavy medium long short range altitude endurance tactical operational strategic coastal
    airborne early warning transport utility twin engine supersonic hypersonic subsonic shoulder fired portable
    amphibious wheeled tracked armoured armored personnel diesel electric nuclear powered maritime electronic
    warfare suicide kamikaze missile defence defense patrol naval control command precision tube towed truck mounted
    based launched radar tank aircraft submarine support assault sniper machine rocket artillery weapon weapons
    theatre theater high low point close in hybrid laser directed energy interceptor active protection mobile
    multipurpose offshore fast mine swarm nano micro mini one way jet trainer fighter bomber tanker transporter
    cargo lift vertical counter counterbattery shore ship style family type model generation fifth fourth made built
    series class underwater intelligence intercept intercontinental conventional hand grenade heavyweight
    lightweight wing fixed rotary vtol fpv male hale isr vshorad shorad aew advanced modernised modernized upgraded
    autonomous remote controlled operated carrying bomb gun howitzer wheel tonne ton mm millimetre spy recon target
    training carrier landing helicopter dock logistics survey rescue repair recovery engineering bridge bridging
    resistant ambush protected off road jamming rail sam aesa electronically scanned array phased tracking fire
    search over horizon passive observation communications imaging optical sar
  `
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of a weapon phrase, in lower case with blanks for hyphens, and the category that they tell; the first that fits holds. */
export const CATEGORY_WORDS: [pattern: RegExp, category: SystemCategory][] = [
  [/loitering|suicide|kamikaze|one way attack/, "loitering munition"],
  [/anti missile|missile defen[cs]e|anti ballistic|ballistic missile defen/, "missile defence"],
  [/air defen[cs]e|anti air|surface to air|ground to air|anti drone|counter drone|shorad|manpad|shoulder/, "air defence"],
  [/anti tank|anti armou?r|atgm/, "anti-tank missile"],
  [/drone|uav|unmanned aerial|unmanned aircraft|ucav|uas|quadcopter|uncrewed aerial/, "uav"],
  [/radar/, "radar"],
  [/electronic warfare|jammer|jamming|electronic/, "electronic warfare"],
  [/satellite/, "satellite"],
  [/howitzer|artillery|rocket launcher|multiple launch|mlrs|mortar|cannon/, "artillery"],
  [/torpedo/, "other"],
  [/missile launcher/, "missile"],
  [/frigate|corvette|submarine|destroyer|warship|vessel|ship|boat|minesweeper|minehunter|aircraft carrier|usv|lpd|opv/, "naval vessel"],
  [/missile|rocket|bomb(?!er)|munition|warhead|shell/, "missile"],
  [/fighter|jet|aircraft|plane|helicopter|chopper|gunship|bomber|trainer|tanker|airlifter|airframe/, "aircraft"],
  [/tank|vehicle|carrier|ifv|apc|mbt/, "armour"],
  [/rifle|gun/, "small arms"],
]; // prettier-ignore
