import { countryInText } from "../../components/charts/country-names.js";
import { capital } from "../../components/charts/parties.js";
import { formatDate, words } from "../../components/format.js";
import { html } from "../html.js";
import { joinWords } from "../values.js";
import { rowsByDate } from "./order.js";
import type { View } from "./index.js";

/** One entry a visit: who went where, whom they met, and how exactly the date is known. */
export const visitsView: View = ({ tables }, base, show) => {
  const visits = [...tables.visits].sort(rowsByDate);
  show(visits.map(({ id }) => id));
  return html`<ol class="plain entries">
    ${visits.map(
      (visit) =>
        html`<li>
          <p class="entry-date">
            ${formatDate(visit)} <span class="tag tag-${visit.status}">${words(visit.status)}</span>
          </p>
          <p>
            <a href="${base}evidence#${visit.id}"
              ><b><bdi>${capital(visit.visitor)}</bdi></b></a
            >${visit.visitor_role && html`, <bdi>${visit.visitor_role}</bdi>`}${visit.visitor_country && ` of ${countryInText(visit.visitor_country)}`}${visit.host_country && `, to ${countryInText(visit.host_country)}`}${visit.place && html` (<bdi>${visit.place}</bdi>)`}.
            ${visit.met.length > 0 && html`${visit.status === "planned" ? "Was to meet" : "Met"} <bdi>${joinWords(visit.met)}</bdi>.`}
          </p>
          <p class="how">${visit.date_rule}</p>
        </li> `,
    )}
  </ol>`;
};
