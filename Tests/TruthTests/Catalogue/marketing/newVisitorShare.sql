-- by: country
WITH numbered AS (
  SELECT strftime(started_at, '%Y-%m') AS period, country,
    row_number() OVER (PARTITION BY visitor_id ORDER BY started_at, visit_id) AS place
  FROM visits
)
SELECT period, country AS split, avg(if(place = 1, 1, 0)) AS value
FROM numbered GROUP BY ALL
