-- by: tier
-- empty: 0
SELECT period, part(tier) AS split, count(*) AS value
FROM periods JOIN tickets ON created_at < ends AND (resolved_at IS NULL OR resolved_at >= ends)
GROUP BY ALL
