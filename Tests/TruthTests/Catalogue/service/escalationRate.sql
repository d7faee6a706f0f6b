-- by: tier
SELECT period(created_at) AS period, part(tier) AS split, count(escalated_at) / count(*) AS value
FROM tickets GROUP BY ALL
