import type { Messages } from "../message.ts";

export const eventPicker: Messages["strings"] = {
  "picker.label": "Événements",
  "picker.search": "Rechercher des événements",
  "picker.searchHint": "Recherchez ou collez une liste de noms",
  "picker.show": "Afficher les événements de {group}",
  "picker.count": "{selected} sur {total}",
  "picker.changed": "{group} : {selected} sur {total} dans la sélection",
  "picker.selected": {
    one: "{count} événement sélectionné",
    many: "{count} d’événements sélectionnés",
    other: "{count} événements sélectionnés",
  },
  "picker.hidden": {
    one: "{count} masqué par la recherche",
    many: "{count} masqués par la recherche",
    other: "{count} masqués par la recherche",
  },
  "picker.matches": {
    one: "{count} événement correspond",
    many: "{count} d’événements correspondent",
    other: "{count} événements correspondent",
  },
  "picker.noMatch": "Aucun événement ne correspond à « {query} ». La recherche porte sur les noms et les descriptions.",
  "picker.selectShown": {
    one: "Sélectionner {count} affiché",
    many: "Sélectionner les {count} affichés",
    other: "Sélectionner les {count} affichés",
  },
  "picker.selectThese": {
    one: "Sélectionner celui-ci",
    many: "Sélectionner ces {count}",
    other: "Sélectionner ces {count}",
  },
  "picker.clearShown": {
    one: "Désélectionner {count} affiché",
    many: "Désélectionner les {count} affichés",
    other: "Désélectionner les {count} affichés",
  },
  "picker.unknown": "Absents du catalogue : {names}",
  "picker.clear": "Tout désélectionner",
  "picker.undo": "Revenir en arrière",
  "picker.undoHint": "Revenir en arrière avec Ctrl+Z ou ⌘Z",
  "picker.keys": "Les flèches déplacent, Espace sélectionne, Maj+Espace sélectionne jusqu’ici",
  "picker.empty": "La plateforme n’a pas encore d’événements.",
  "picker.all": "La plateforme envoie tous les événements, y compris les futurs. Il n’y a rien à choisir.",
  "picker.retired": "Ne figurent plus au catalogue : conservés tant que vous ne les retirez pas",
  "picker.missing":
    "La liste des événements n’a pas pu être chargée. Votre sélection actuelle est conservée. Réessayez ou ajoutez un événement par son nom.",
  "picker.chosen": "Sélection",
  "picker.addName": "Nom d’un événement",
  "picker.add": "Ajouter l’événement",
};
