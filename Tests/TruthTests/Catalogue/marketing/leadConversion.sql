-- by: channel
WITH came AS (
  SELECT strftime(started_at, '%Y-%m') AS period, channel AS split, count(*) AS visits
  FROM visits GROUP BY ALL
), asked AS (
  SELECT strftime(created_at, '%Y-%m') AS period, channel AS split, count(*) AS leads
  FROM leads GROUP BY ALL
)
SELECT period, split, coalesce(leads, 0) / visits AS value
FROM came FULL JOIN asked USING (period, split)
