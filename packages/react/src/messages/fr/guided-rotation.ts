import type { Messages } from "../message.ts";

export const guidedRotation: Messages["strings"] = {
  "guided.intro": "Rien ne se perd en chemin. Vous pouvez vous arrêter après chaque étape et revenir plus tard.",
  "guided.intro.session":
    "Rien ne se perd en chemin. Restez sur cette page jusqu’à la fin : cette plateforme ne donne pas de nom aux webhooks, le second serait donc introuvable.",
  "guided.step.create": "Créer un second webhook",
  "guided.step.teach": "Transmettre le nouveau secret à votre point de terminaison",
  "guided.step.check": "Laisser les deux livrer",
  "guided.step.finish": "Supprimer l’ancien",
  "guided.step.done": "terminé",
  "guided.create":
    "Il a la même adresse, les mêmes événements et les mêmes espaces de travail, et son propre secret. Il ne livre rien tant que vous ne l’activez pas.",
  "guided.create.active":
    "Il a la même adresse, les mêmes événements et les mêmes espaces de travail, et son propre secret. Il livre immédiatement ; tant que votre point de terminaison ne connaît pas le secret, il refuse ces livraisons. L’ancien webhook continue de livrer.",
  "guided.create.do": "Créer « {name} »",
  "guided.create.do.unnamed": "Créer le second webhook",
  "guided.teach":
    "Conservez ce secret et faites en sorte que votre point de terminaison l’accepte en plus de l’ancien : une livraison est authentique si l’un des deux correspond. Placez le nouveau en premier.",
  "guided.teach.lost":
    "Le nouveau secret a été affiché à la création du second webhook et ne peut plus l’être. Si vous ne l’avez pas conservé, annulez tout et recommencez.",
  "guided.teach.leftOut": "Non repris, car la plateforme ne les propose plus : {events}.",
  "guided.teach.confirm": "Mon point de terminaison accepte les deux secrets",
  "guided.teach.do": "Activer le second webhook",
  "guided.teach.do.paused": "Continuer",
  "guided.check":
    "Les deux livrent désormais : chaque événement arrive deux fois, une fois avec chaque secret. Cela prend fin à l’étape suivante.",
  "guided.check.waiting": "En attente de la première livraison avec le nouveau secret…",
  "guided.check.accepted": "Votre point de terminaison a accepté une livraison avec le nouveau secret.",
  "guided.check.refused":
    "Votre point de terminaison a refusé la dernière livraison avec le nouveau secret ({answer}). Rien n’est perdu : l’ancien webhook livre aussi.",
  "guided.check.noAnswer":
    "La dernière livraison avec le nouveau secret est restée sans réponse. Rien n’est perdu : l’ancien webhook livre aussi.",
  "guided.check.confirm": "J’ai constaté que mon point de terminaison accepte le nouveau secret",
  "guided.check.test": "Envoyer un événement de test",
  "guided.check.do": "Désactiver l’ancien webhook",
  "guided.check.do.unpaused": "Continuer",
  "guided.finish":
    "Seul le second webhook livre désormais. Une fois l’ancien supprimé, son secret et son historique de livraisons sont perdus et le retour en arrière n’est plus possible.",
  "guided.finish.active":
    "Une fois l’ancien webhook supprimé, seul le second livre. Le secret et l’historique de livraisons de l’ancien sont perdus et le retour en arrière n’est plus possible.",
  "guided.finish.paused":
    "Les deux sont en pause. Une fois l’ancien supprimé, son secret et son historique de livraisons sont perdus et le retour en arrière n’est plus possible.",
  "guided.finish.name": "Le second webhook prend alors son nom.",
  "guided.finish.gone": "L’ancien webhook est supprimé. Il reste à donner son nom au second.",
  "guided.finish.do": "Supprimer l’ancien webhook",
  "guided.finish.do.gone": "Renommer",
  "guided.undo": "Tout annuler",
  "guided.undo.note": "Tout annuler réactive l’ancien webhook s’il a été désactivé et supprime le second.",
  "guided.undo.plain": "Tout annuler supprime le second webhook.",
  "guided.later": "Continuer plus tard",
  "guided.now": "Étape {step} sur 4 : {title}",
};
