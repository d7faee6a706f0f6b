-- by: country
-- own: visitorKind
WITH numbered AS (
  SELECT strftime(started_at, '%Y-%m') AS period, country,
    row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS place
  FROM visits
), kinds AS (
  SELECT period, country, if(place = 1, 'new', 'returning') AS kind, count(*) AS visits
  FROM numbered GROUP BY ALL
)
SELECT period, country || ' / ' || kind AS split,
  visits / sum(visits) OVER (PARTITION BY period, country) AS value
FROM kinds
