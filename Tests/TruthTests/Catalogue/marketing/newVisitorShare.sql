-- by: country
WITH numbered AS (
  SELECT *, row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS place
  FROM visits
)
SELECT period(started_at) AS period, part(country) AS split,
  count(*) FILTER (place = 1) / count(*) AS value
FROM numbered GROUP BY ALL
