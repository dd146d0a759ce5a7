import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Instale o receptor",
  "endpointGuide.copyInstall": "Copiar comando",
  "endpointGuide.secret": {
    one: "Defina a variável de ambiente",
    many: "Defina as variáveis de ambiente",
    other: "Defina as variáveis de ambiente",
  },
  "endpointGuide.secretHelp": {
    one: "Coloque o segredo depois do sinal de igual, em um arquivo .env ou nas configurações do servidor. Não o inclua no controle de versão nem o envie a navegadores.",
    many: "Coloque cada valor depois do seu sinal de igual, em um arquivo .env ou nas configurações do servidor. Não os inclua no controle de versão nem os envie a navegadores.",
    other:
      "Coloque cada valor depois do seu sinal de igual, em um arquivo .env ou nas configurações do servidor. Não os inclua no controle de versão nem os envie a navegadores.",
  },
  "endpointGuide.copyVariable": {
    one: "Copiar linha",
    many: "Copiar linhas",
    other: "Copiar linhas",
  },
  "endpointGuide.code": "Receba as entregas",
  "endpointGuide.copyCode": "Copiar código",
  "endpointGuide.noEvents": "Nenhum evento foi escolhido ainda, por isso o código trata todos em um só lugar.",
  "endpointGuide.register": "Torne-o acessível à plataforma",
  "endpointGuide.registerHelp":
    "Faça o deploy e informe o endereço público como URL do endpoint do webhook, por exemplo {url}.",
  "endpointGuide.unknown":
    "Não há código pronto para “{platform}”. Verifique a origem de cada entrega, conforme a documentação da própria plataforma, antes de ler o corpo.",
  "endpointGuide.failed": "Não foi possível carregar o código. Verifique sua conexão e tente novamente.",
};
