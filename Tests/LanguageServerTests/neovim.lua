-- Neovim's own client talks to the built server: nvim --headless -u NONE -S neovim.lua,
-- with KPI_EXECUTABLE, KPI_FOLDER and KPI_ENCODING set; prints what was not as expected, and fails
-- then.

local folder, failures = os.getenv('KPI_FOLDER'), {}
local encoding = os.getenv('KPI_ENCODING')

local function expect(what, holds, found)
  if not holds then table.insert(failures, what .. ': ' .. vim.inspect(found)) end
end

local function wait(what, is_so)
  expect(what, vim.wait(20000, is_so, 20), 'waited in vain')
end

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(0, method, parameters, 20000) or {}
  for _, answer in pairs(answers) do
    if answer.error then return nil, answer.error.message end
    return answer.result
  end
end

local function at(word, more)
  vim.fn.cursor(1, 1)
  vim.fn.search(word, 'cW')
  return vim.tbl_extend('force', vim.lsp.util.make_position_params(0, encoding), more or {})
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/figures.kpi'))
  vim.bo.filetype = 'kpi'
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.general = { positionEncodings = { encoding } }
  local config = {
    name = 'kpi', cmd = { os.getenv('KPI_EXECUTABLE'), 'lsp' }, root_dir = folder,
    capabilities = capabilities, offset_encoding = encoding,
  }
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  wait('the server answers', function() return #(vim.lsp.get_clients or vim.lsp.get_active_clients)() > 0 end)
  local client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
  expect('encoding', client.server_capabilities.positionEncoding == encoding, client)
  local document = vim.lsp.util.make_text_document_params()
  local symbols = ask('textDocument/documentSymbol', { textDocument = document })
  expect('symbols', symbols and symbols[1].name == 'engagement', symbols)
  expect('no problems', #vim.diagnostic.get(0) == 0, vim.diagnostic.get(0))

  local hover = ask('textDocument/hover', at('revenuePerVisit'))
  expect('hover', hover and hover.contents.value:find('EUR/visit', 1, true), hover)
  local found = ask('textDocument/definition', at('leadCount)'))
  expect('definition', found and found[1].range.start.line == 4, found)

  -- Typed letter by letter, with characters of one to four bytes, and of two UTF-16 units.
  vim.fn.append('$', { '// 😀é', '' })
  local line = 'kpi `é😀漢` = visitCount + lead'
  for count = 1, vim.fn.strchars(line) do
    vim.fn.setline('$', vim.fn.strcharpart(line, 0, count))
  end
  wait('a problem', function()
    local problem = vim.diagnostic.get(0)[1]
    return problem and line:sub(problem.col + 1, problem.end_col) == 'lead'
  end)
  local widths = {
    ['utf-8'] = #line, ['utf-16'] = vim.str_utfindex and select(2, vim.str_utfindex(line)),
    ['utf-32'] = vim.fn.strchars(line),
  }
  local place = { line = vim.fn.line('$') - 1, character = widths[encoding] }
  local offers = ask('textDocument/completion', { textDocument = document, position = place })
  local labels = vim.tbl_map(function(item) return item.label end, offers and offers.items or {})
  expect('completion', vim.tbl_contains(labels, 'leadCount'), labels)
  vim.fn.setline('$', '')
  wait('no problem', function() return #vim.diagnostic.get(0) == 0 end)

  -- A rename that Neovim applies itself.
  local edit = ask('textDocument/rename', at('leadCount', { newName = 'goodLeads' }))
  vim.lsp.util.apply_workspace_edit(edit, encoding)
  local text = table.concat(vim.fn.getline(1, '$'), '\n')
  expect('rename', text:find('goodLeads', 1, true) and not text:find('leadCount', 1, true), text)
  local refusal = select(2, ask('textDocument/rename', at('goodLeads', { newName = 'visitCount' })))
  expect('a refusal', refusal == '`visitCount` is taken', refusal)
end

local ok, problem = pcall(run)
if not ok then table.insert(failures, problem) end
for _, failure in ipairs(failures) do io.stdout:write(failure .. '\n') end
vim.cmd(#failures == 0 and 'qall!' or 'cquit!')
