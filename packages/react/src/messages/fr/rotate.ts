import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "Renouveler le secret de signature ?",
  "rotate.immediate":
    "La plateforme utilise le nouveau secret {when}. Un point de terminaison qui ne connaît que l’ancien refusera tout.",
  "rotate.immediate.when": "dès la prochaine livraison",
  "rotate.paused":
    "Ce webhook est en pause ; rien n’est envoyé avec l’un ou l’autre secret tant que vous ne l’activez pas.",
  "rotate.noOverlap":
    "Cette plateforme ne prévoit pas de période de transition. Pour ne rien perdre, vous pouvez {guided} : un second webhook prend le relais pendant que votre point de terminaison accepte les deux secrets.",
  "rotate.onlyGuided":
    "Vous pouvez tout de même {guided} : un second webhook doté d’un nouveau secret prend le relais pendant que votre point de terminaison accepte les deux.",
  "rotate.guided": "renouveler sans interruption",
  "rotate.guided.title": "Renouveler sans interruption",
  "rotate.overlap":
    "Pendant un certain temps, les deux secrets fonctionnent ; ensuite, seul le nouveau. La durée dépend de la plateforme.",
  "rotate.overlap.until": "Les deux secrets fonctionnent jusqu’au {time}. Ensuite, seul le nouveau fonctionne.",
  "rotate.old.until": "L’ancien secret fonctionne jusqu’au {time}.",
  "rotate.confirm": "Saisissez {host} pour renouveler maintenant",
  "rotate.mismatch": "Saisissez l’hôte de l’adresse tel qu’il figure ci-dessus.",
  "rotate.now": "Renouveler maintenant",
  "rotate.pending": "Renouvellement…",
  "rotate.uncertain.title": "Quel secret est valide ?",
  "rotate.uncertain":
    "La réponse s’est perdue ; il n’est pas certain que le secret ait été renouvelé. Ne le renouvelez pas une nouvelle fois : consultez d’abord le secret et indiquez à votre point de terminaison celui qui s’affiche.",
  "rotate.uncertain.unreadable":
    "La réponse s’est perdue ; il n’est pas certain que le secret ait été renouvelé, et la plateforme ne l’affichera plus. Gardez l’ancien dans votre point de terminaison et observez la prochaine livraison : si elle est acceptée, rien n’a changé.",
  "rotate.impossible": "La plateforme ne peut pas changer le secret d’un webhook.",
  "rotate.notLoaded": "Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion et réessayez.",
};
