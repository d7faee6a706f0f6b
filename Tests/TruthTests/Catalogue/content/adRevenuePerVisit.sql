-- by: device
WITH shown AS (
  SELECT period(day) AS period, part(device) AS split, sum(revenue::DECIMAL(18, 2)) AS revenue
  FROM ad_slots GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(device) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(revenue, 0)::DOUBLE / visits AS value
FROM shown FULL JOIN came USING (period, split)
