-- by: channel
WITH came AS (
  SELECT period(started_at) AS period, part(channel) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
), asked AS (
  SELECT period(created_at) AS period, part(channel) AS split, count(*) AS leads
  FROM leads GROUP BY ALL
)
SELECT period, split, coalesce(leads, 0) / visits AS value
FROM came FULL JOIN asked USING (period, split)
