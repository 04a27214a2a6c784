const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Capitalised words, in lower case, that stand before a weapon noun without naming a system: groups, forces, places, times, abbreviations of classes. */
export const NOT_SYSTEMS: ReadonlySet<string> = new Set(
  words(`
    houthi houthis hezbollah hamas taliban isis daesh wagner fatah pkk ypg irgc quds hizbullah kurdish nazi wehrmacht soviet
    western eastern northern southern european asian african latin arab arabian islamic muslim jewish christian allied
    nordic baltic balkan scandinavian caucasian mediterranean atlantic pacific arctic caspian gulf nato eu un us uk uae
    karabakh nagorno gaza crimea crimean donbas donetsk luhansk kashmir golan sinai west bank red black sea ocean strait
    navy army air force forces naval marine marines corps coast guard border royal imperial federal national state
    ministry defence defense military government parliament congress senate house pentagon general staff command
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter
    the a an this that these those its their his her our some many most more several all both each every any no other such
    new old modern first second third one two three four five six seven eight nine ten dozens hundreds thousands scores
    and or but with from for into over under after before during while when where what which who how why as at by in of on to if
    cold world war great wwi wwii ww1 ww2 covid-19 day
    uav uavs ucav ucavs uas usv usvs uuv male hale isr atgm atgms manpad manpads sam sams mlrs himars-like vshorad shorad ifv ifvs apc
    apcs mbt mbts ew aesa vls bvr bvraam gps c4i c4isr aaw asw asuw vtol fpv lng lpd lhd icbm icbms irbm slbm mrap mraps opv opvs lpds eo ir
    aew aewc awacs elint sigint comint sar jv ciws aam agm asm ashm amd bmd abm gmd aps led ai it ip cia fbi idf raf usaf plaaf iaf usn
    cruise ballistic guided loitering unmanned combat attack strike light heavy fighter infantry main battle anti advanced
    made type class block mark mk model project series phase tier level stage article section chapter figure table version
    made-in israeli-made russian-made flying dutch mr mrs ms dr sir lt gen col maj president minister prime king prince
    reuters afp ap tass photo image file video watch read advertisement
    peace civil commercial business personal rental private public international global domestic foreign local regional
    electric nuclear diesel hybrid solar space cyber digital weapons weapon arms missile missiles drone drones
    chairman chief director company firm group industries systems aerospace aviation
  `),
);
