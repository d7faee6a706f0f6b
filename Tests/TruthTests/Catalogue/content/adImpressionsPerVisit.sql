-- by: device
WITH shown AS (
  SELECT period(day) AS period, part(device) AS split, sum(impressions) AS impressions
  FROM ad_slots GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(device) AS split, count(*) AS visits
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(impressions, 0) / visits AS value
FROM shown FULL JOIN came USING (period, split)
