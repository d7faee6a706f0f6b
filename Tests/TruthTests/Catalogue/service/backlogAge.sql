-- by: tier
-- Late is what has been open for longer than 24, 48 or 72 hours and is open still.
SELECT period, part(tier) AS split, avg(elapsed(created_at, ends)) / 86400 AS value
FROM periods JOIN tickets
  ON elapsed(created_at, ends) / 3600 > CASE tier WHEN 'gold' THEN 24 WHEN 'silver' THEN 48 ELSE 72 END
  AND (resolved_at IS NULL OR resolved_at >= ends)
GROUP BY ALL
