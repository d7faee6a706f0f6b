-- by: network
-- empty: 0
SELECT period(posted_at) AS period, part(network) AS split, sum(shares)::BIGINT AS value
FROM posts GROUP BY ALL
