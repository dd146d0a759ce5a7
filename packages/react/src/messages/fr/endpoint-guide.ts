import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Installer le récepteur",
  "endpointGuide.copyInstall": "Copier la commande",
  "endpointGuide.secret": {
    one: "Définir la variable d’environnement",
    many: "Définir les variables d’environnement",
    other: "Définir les variables d’environnement",
  },
  "endpointGuide.secretHelp": {
    one: "Placez le secret après le signe égal, dans un fichier .env ou dans les paramètres de votre serveur. Gardez-le hors de la gestion de versions et des navigateurs.",
    many: "Placez chaque valeur après son signe égal, dans un fichier .env ou dans les paramètres de votre serveur. Gardez-les hors de la gestion de versions et des navigateurs.",
    other:
      "Placez chaque valeur après son signe égal, dans un fichier .env ou dans les paramètres de votre serveur. Gardez-les hors de la gestion de versions et des navigateurs.",
  },
  "endpointGuide.copyVariable": {
    one: "Copier la ligne",
    many: "Copier les lignes",
    other: "Copier les lignes",
  },
  "endpointGuide.code": "Recevoir les livraisons",
  "endpointGuide.copyCode": "Copier le code",
  "endpointGuide.noEvents": "Aucun événement n’est encore choisi ; le code n’a donc qu’un seul emplacement pour tous.",
  "endpointGuide.register": "Rendre le code accessible à la plateforme",
  "endpointGuide.registerHelp":
    "Déployez le code, puis indiquez son adresse publique comme URL du point de terminaison du webhook, par exemple {url}.",
  "endpointGuide.unknown":
    "Il n’existe pas de code prêt à l’emploi pour « {platform} ». Vérifiez l’origine de chaque livraison comme l’indique la documentation de la plateforme avant d’en lire le corps.",
  "endpointGuide.failed": "Le code n’a pas pu être chargé. Vérifiez votre connexion et réessayez.",
};
