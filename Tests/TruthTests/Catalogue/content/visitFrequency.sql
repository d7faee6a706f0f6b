-- by: device
-- own: frequency
WITH often AS (
  SELECT period(started_at) AS period, part(device) AS device, visitor_id, count(*) AS visits
  FROM visits GROUP BY ALL
), bands AS (
  SELECT period, device,
    part2(CASE WHEN visits < 2 THEN 'low' WHEN visits < 5 THEN 'medium' ELSE 'high' END)
      AS frequency,
    count(*) AS visitors
  FROM often GROUP BY ALL
)
SELECT period, device || ' / ' || frequency AS split,
  visitors / sum(visitors) OVER (PARTITION BY period, device) AS value
FROM bands
