-- by: country
-- own: visitorKind
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS place
  FROM visits
), kinds AS (
  SELECT period(started_at) AS period, part(country) AS country,
    part2(if(place = 1, 'new', 'returning')) AS kind, count(*) AS visits
  FROM numbered GROUP BY ALL
)
SELECT period, country || ' / ' || kind AS split,
  visits / sum(visits) OVER (PARTITION BY period, country) AS value
FROM kinds
