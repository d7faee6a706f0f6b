-- by: channel
-- A deal is worth 10 000, one qualified lead in ten becomes one.
WITH came AS (
  SELECT period(started_at) AS period, part(channel) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
), asked AS (
  SELECT period(created_at) AS period, part(channel) AS split, count(*) AS leads
  FROM leads WHERE qualified GROUP BY ALL
)
SELECT period, split, 10000 * 0.1 * coalesce(leads, 0) / visits AS value
FROM came FULL JOIN asked USING (period, split)
