-- by:
-- own: tickets.customerId
-- empty: 0
-- Over the year that ends with the period, or with the data.
WITH counted AS (
  SELECT period, part(customer_id) AS split, count(*) AS value
  FROM periods JOIN tickets ON created_at < ends AND created_at >= ends - INTERVAL 1 YEAR
  WHERE customer_id IS NOT NULL
  GROUP BY ALL
)
FROM counted QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 10)
