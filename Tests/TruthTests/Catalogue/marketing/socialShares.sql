-- by: network
SELECT strftime(posted_at, '%Y-%m') AS period, network AS split, sum(shares)::BIGINT AS value
FROM posts GROUP BY ALL
