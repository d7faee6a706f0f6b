-- by: device
WITH shown AS (
  SELECT strftime(day, '%Y-%m') AS period, device AS split, sum(impressions) AS amount
  FROM ad_slots GROUP BY ALL
), came AS (
  SELECT strftime(started_at, '%Y-%m') AS period, device AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(amount, 0)::DOUBLE / visits AS value
FROM shown FULL JOIN came USING (period, split)
