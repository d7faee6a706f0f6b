"""A client from the registry talks to the built server: pytest client.py, KPI_EXECUTABLE set."""

import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

FOLDER = pathlib.Path(os.environ["KPI_FOLDER"])


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[os.environ["KPI_EXECUTABLE"], "lsp"])
)
async def client(lsp_client: LanguageClient):
    # What Visual Studio Code does when the server has new lenses or wants to watch files; its
    # capabilities promise both.
    @lsp_client.feature(types.WORKSPACE_CODE_LENS_REFRESH)
    def refresh_lenses(*_):
        return None

    @lsp_client.feature(types.WORKSPACE_INLAY_HINT_REFRESH)
    def refresh_hints(*_):
        return None

    @lsp_client.feature(types.WORKSPACE_SEMANTIC_TOKENS_REFRESH)
    def refresh_colors(*_):
        return None

    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(*given):
        methods = [each.method for each in given[-1].registrations]
        assert methods == [types.WORKSPACE_DID_CHANGE_WATCHED_FILES]

    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=pytest_lsp.client_capabilities("visual-studio-code"),
            root_uri=FOLDER.as_uri(),
        )
    )
    yield
    await lsp_client.shutdown_session()


def opened(client, name):
    path = FOLDER / name
    text = path.read_text()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            types.TextDocumentItem(path.as_uri(), "kpi", 1, text)
        )
    )
    return types.TextDocumentIdentifier(path.as_uri()), text.split("\n")


def place(lines, word):
    line = next(i for i, text in enumerate(lines) if word in text)
    return types.Position(line, lines[line].index(word))


@pytest.mark.asyncio
async def test_conversation(client: LanguageClient):
    document, lines = opened(client, "figures.kpi")
    at = place(lines, "revenuePerVisit")
    hover = await client.text_document_hover_async(types.HoverParams(document, at))
    assert "kpi revenuePerVisit : EUR/visit" in hover.contents.value
    links = await client.text_document_definition_async(
        types.DefinitionParams(document, place(lines, "qualified"))
    )
    assert [link.uri for link in links] == [(FOLDER / "data.kpi").as_uri()]
    found = await client.text_document_completion_async(
        types.CompletionParams(document, types.Position(place(lines, "EUR/visit").line, 13))
    )
    assert found.items
    for ask, parameters in [
        (client.text_document_document_symbol_async, types.DocumentSymbolParams(document)),
        (client.text_document_folding_range_async, types.FoldingRangeParams(document)),
        (client.text_document_semantic_tokens_full_async, types.SemanticTokensParams(document)),
        (client.text_document_code_lens_async, types.CodeLensParams(document)),
        (
            client.text_document_selection_range_async,
            types.SelectionRangeParams(document, [at]),
        ),
        (
            client.text_document_inlay_hint_async,
            types.InlayHintParams(document, types.Range(types.Position(0, 0), at)),
        ),
        (
            client.text_document_semantic_tokens_range_async,
            types.SemanticTokensRangeParams(document, types.Range(types.Position(0, 0), at)),
        ),
        (
            client.text_document_references_async,
            types.ReferenceParams(types.ReferenceContext(True), document, at),
        ),
        (client.workspace_symbol_async, types.WorkspaceSymbolParams("visit")),
    ]:
        assert await ask(parameters)
    lead = types.Position(place(lines, "leadCount)").line, lines[at.line].index("leadCount") + 9)
    offers = await client.text_document_completion_async(types.CompletionParams(document, lead))
    offer = next(item for item in offers.items if item.label == "leadCount")
    offer = await client.completion_item_resolve_async(offer)
    assert "leads where qualified" in offer.documentation.value
    data, _ = opened(client, "data.kpi")
    links = await client.text_document_document_link_async(types.DocumentLinkParams(data))
    assert [link.target for link in links] == [
        (FOLDER / name).as_uri() for name in ("visits.csv", "leads.csv")
    ]
    [item] = await client.text_document_prepare_call_hierarchy_async(
        types.CallHierarchyPrepareParams(document, at)
    )
    calls = await client.call_hierarchy_outgoing_calls_async(
        types.CallHierarchyOutgoingCallsParams(item)
    )
    assert "leadCount" in [call.to.name for call in calls]
    edit = await client.text_document_rename_async(types.RenameParams(document, at, "worth"))
    assert len(edit.changes[document.uri]) == 2
