-- by: channel
WITH came AS (
  SELECT strftime(started_at, '%Y-%m') AS period, channel AS split, count(*) AS visits
  FROM visits GROUP BY ALL
), looked AS (
  SELECT strftime(used_at, '%Y-%m') AS period, channel AS split, count(*) AS uses
  FROM soft_leads GROUP BY ALL
)
SELECT period, split, coalesce(uses, 0) / visits AS value
FROM came FULL JOIN looked USING (period, split)
