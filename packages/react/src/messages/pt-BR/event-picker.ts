import type { Messages } from "../message.ts";

export const eventPicker: Messages["strings"] = {
  "picker.label": "Eventos",
  "picker.search": "Buscar eventos",
  "picker.searchHint": "Busque ou cole uma lista de nomes",
  "picker.show": "Mostrar eventos de {group}",
  "picker.count": "{selected} de {total}",
  "picker.changed": "{group}: {selected} de {total} selecionados",
  "picker.selected": {
    one: "Eventos selecionados: {count}",
    many: "Eventos selecionados: {count}",
    other: "Eventos selecionados: {count}",
  },
  "picker.hidden": "Ocultos pela busca: {count}",
  "picker.matches": {
    one: "Eventos encontrados: {count}",
    many: "Eventos encontrados: {count}",
    other: "Eventos encontrados: {count}",
  },
  "picker.noMatch": "Nenhum evento corresponde a “{query}”. A busca considera nomes e descrições.",
  "picker.selectShown": "Selecionar visíveis ({count})",
  "picker.selectThese": { one: "Selecionar este", many: "Selecionar estes {count}", other: "Selecionar estes {count}" },
  "picker.clearShown": "Desmarcar visíveis ({count})",
  "picker.unknown": "Não constam no catálogo: {names}",
  "picker.clear": "Limpar",
  "picker.undo": "Desfazer",
  "picker.undoHint": "Desfaça com Ctrl+Z ou ⌘Z",
  "picker.keys": "As setas movem, Espaço seleciona, Shift+Espaço seleciona até aqui",
  "picker.empty": "A plataforma ainda não tem eventos.",
  "picker.all": "A plataforma envia todos os eventos, inclusive os que surgirem depois. Não há nada a escolher.",
  "picker.retired": "Não constam mais no catálogo: mantidos até você removê-los",
  "picker.missing":
    "Não foi possível carregar a lista de eventos. Sua seleção atual foi mantida. Tente novamente ou adicione um evento pelo nome.",
  "picker.chosen": "Selecionados",
  "picker.addName": "Nome de um evento",
  "picker.add": "Adicionar evento",
};
