import type { Messages } from "../message.ts";

export const errors: Messages["strings"] = {
  "error.usage":
    "Cette page n’est pas configurée correctement. Rien n’a été modifié. Signalez-le à la personne qui la gère.",
  "error.authentication": "Votre session a expiré. Reconnectez-vous ; ce que vous avez saisi ici est conservé.",
  "error.permission":
    "Vous n’avez pas l’autorisation de faire cela. Un administrateur de l’organisation peut vous l’accorder.",
  "error.not_found": "Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.",
  "error.conflict":
    "Quelqu’un a modifié cet élément entre-temps. Vos saisies sont conservées et rien n’a été enregistré.",
  "error.validation": "Certaines saisies n’ont pas été acceptées. Rien n’a été enregistré.",
  "error.rate_limit": "Trop de requêtes en peu de temps. Rien n’a été modifié.",
  "error.rate_limit.wait": "Réessayez dans {seconds} s.",
  "error.api": "La plateforme a refusé sans donner de raison. Rien n’a été modifié.",
  "error.server": "La plateforme rencontre un problème. Réessayez dans un instant.",
  "error.network": "Aucune réponse. Vérifiez votre connexion et réessayez.",
  "error.timeout": "La réponse a pris trop de temps. Réessayez dans un instant.",
  "error.aborted": "L’opération a été interrompue.",
  "error.redirect":
    "L’adresse de la plateforme a changé. Rien n’y a été envoyé. Signalez-le à la personne qui gère cette page.",
  "error.parse":
    "La réponse n’a pas pu être lue. Un intermédiaire entre cette page et la plateforme l’a peut-être remplacée.",
  "error.indeterminate": "Il n’est pas certain que cela ait été effectué. Vérifiez avant de recommencer.",
  "error.unsupported": "La plateforme ne le permet pas.",
  "error.stale": "Ce contenu n’a pas pu être rechargé ; vous voyez l’état précédent.",
  "error.reference": "Référence {id}",
};
