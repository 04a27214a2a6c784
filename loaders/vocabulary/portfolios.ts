/** Words that end the name of a body or the field of an office: `State Border Service`, `Regional Cooperation`. */
export const PORTFOLIO_TAILS: ReadonlySet<string> = new Set(
  "bureau service ministry directorate agency department committee staff affairs cooperation co-operation forces force army navy council board administration office command division corps guard parliament assembly congress senate knesset duma institute centre center authority commission organisation organization defence defense security finance economy trade energy industry industries intelligence mossad logistics armaments exports export operations relations cabinet government treasury state war interior justice agriculture transport transportation communications emergencies situations policy planning fleet brigade wing squadron headquarters unit sector branch region district faction caucus party group union alliance mission development infrastructure production acquisition procurement".split(
    " ",
  ),
);
