-- by:
-- own: tickets.customerId
WITH counted AS (
  SELECT strftime(created_at, '%Y-%m') AS period, customer_id AS split, count(*) AS value
  FROM tickets GROUP BY ALL
)
FROM counted QUALIFY rank() OVER (PARTITION BY period ORDER BY value DESC) <= 10
