-- by: channel
WITH came AS (
  SELECT period(started_at) AS period, part(channel) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
), looked AS (
  SELECT period(used_at) AS period, part(channel) AS split, count(*) AS uses
  FROM soft_leads GROUP BY ALL
)
SELECT period, split, coalesce(uses, 0) / visits AS value
FROM came FULL JOIN looked USING (period, split)
