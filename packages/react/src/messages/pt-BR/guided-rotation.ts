import type { Messages } from "../message.ts";

export const guidedRotation: Messages["strings"] = {
  "guided.intro": "Nada se perde pelo caminho. Você pode parar após qualquer etapa e voltar mais tarde.",
  "guided.intro.session":
    "Nada se perde pelo caminho. Permaneça nesta página até o fim: esta plataforma não dá nomes aos webhooks, então não seria possível encontrar o segundo novamente.",
  "guided.step.create": "Crie um segundo webhook",
  "guided.step.teach": "Configure o novo segredo no endpoint",
  "guided.step.check": "Deixe os dois entregarem",
  "guided.step.finish": "Exclua o antigo",
  "guided.step.done": "concluída",
  "guided.create":
    "Ele tem o mesmo endereço, eventos e espaços de trabalho, e um segredo próprio. Não entrega nada até você ativá-lo.",
  "guided.create.active":
    "Ele tem o mesmo endereço, eventos e espaços de trabalho, e um segredo próprio. Começa a entregar imediatamente; enquanto o endpoint não conhecer o segredo, recusará essas entregas. O webhook antigo continua entregando normalmente.",
  "guided.create.do": "Criar “{name}”",
  "guided.create.do.unnamed": "Criar segundo webhook",
  "guided.teach":
    "Guarde este segredo e faça o endpoint aceitá-lo junto com o antigo: uma entrega é autêntica se um dos dois conferir. Coloque o novo em primeiro lugar.",
  "guided.teach.lost":
    "O novo segredo foi mostrado quando o segundo webhook foi criado e não pode ser mostrado novamente. Se você não o guardou, desfaça e comece de novo.",
  "guided.teach.leftOut": "Não incluídos, porque a plataforma não os lista mais: {events}.",
  "guided.teach.confirm": "Meu endpoint aceita os dois segredos",
  "guided.teach.do": "Ativar o segundo webhook",
  "guided.teach.do.paused": "Continuar",
  "guided.check":
    "Agora os dois entregam, então cada evento chega duas vezes: uma com cada segredo. Isso acaba na próxima etapa.",
  "guided.check.waiting": "Aguardando a primeira entrega com o novo segredo…",
  "guided.check.accepted": "Seu endpoint aceitou uma entrega com o novo segredo.",
  "guided.check.refused":
    "Seu endpoint recusou a última entrega com o novo segredo ({answer}). Nada se perde: o webhook antigo também entrega.",
  "guided.check.noAnswer":
    "A última entrega com o novo segredo ficou sem resposta. Nada se perde: o webhook antigo também entrega.",
  "guided.check.confirm": "Confirmei que meu endpoint aceita o novo segredo",
  "guided.check.test": "Enviar evento de teste",
  "guided.check.do": "Pausar o webhook antigo",
  "guided.check.do.unpaused": "Continuar",
  "guided.finish":
    "Agora só o segundo webhook entrega. Quando o antigo for excluído, não haverá mais o segredo dele, o histórico de entregas nem como voltar atrás.",
  "guided.finish.active":
    "Quando o webhook antigo for excluído, só o segundo entregará. Não haverá mais o segredo do antigo, o histórico de entregas nem como voltar atrás.",
  "guided.finish.paused":
    "Os dois estão pausados. Quando o antigo for excluído, não haverá mais o segredo dele, o histórico de entregas nem como voltar atrás.",
  "guided.finish.name": "O segundo webhook passa então a ter o nome do antigo.",
  "guided.finish.gone": "O webhook antigo foi excluído. Falta dar o nome dele ao segundo.",
  "guided.finish.do": "Excluir o webhook antigo",
  "guided.finish.do.gone": "Renomear",
  "guided.undo": "Desfazer",
  "guided.undo.note": "Desfazer reativa o webhook antigo, se ele tiver sido pausado, e exclui o segundo.",
  "guided.undo.plain": "Desfazer exclui o segundo webhook.",
  "guided.later": "Continuar depois",
  "guided.now": "Etapa {step} de 4: {title}",
};
