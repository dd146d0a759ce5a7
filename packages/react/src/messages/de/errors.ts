import type { Messages } from "../message.ts";

export const errors: Messages["strings"] = {
  "error.usage":
    "Diese Seite ist nicht richtig eingerichtet. Es wurde nichts geändert. Wer sie betreibt, sollte davon erfahren.",
  "error.authentication": "Die Sitzung ist abgelaufen. Nach erneutem Anmelden sind die Eingaben noch da.",
  "error.permission": "Dafür fehlt die Berechtigung. Die Administration der Organisation kann sie erteilen.",
  "error.not_found": "Das gibt es nicht mehr. Möglicherweise hat es jemand gelöscht.",
  "error.conflict":
    "Jemand hat das in der Zwischenzeit geändert. Ihre Eingaben sind noch da, gespeichert wurde nichts.",
  "error.validation": "Einige Eingaben wurden nicht angenommen. Es wurde nichts gespeichert.",
  "error.rate_limit": "Zu viele Anfragen in kurzer Zeit. Es wurde nichts geändert.",
  "error.rate_limit.wait": "In {seconds} s erneut versuchen.",
  "error.api": "Die Plattform hat ohne Begründung abgelehnt. Es wurde nichts geändert.",
  "error.server": "Die Plattform hat eine Störung. In Kürze erneut versuchen.",
  "error.network": "Es kam keine Antwort. Die Verbindung prüfen und erneut versuchen.",
  "error.timeout": "Die Antwort hat zu lange gedauert. In Kürze erneut versuchen.",
  "error.aborted": "Der Vorgang wurde abgebrochen.",
  "error.redirect":
    "Die Adresse der Plattform hat sich geändert. Dorthin wurde nichts gesendet. Wer diese Seite betreibt, sollte davon erfahren.",
  "error.parse":
    "Die Antwort war nicht lesbar. Möglicherweise wurde sie zwischen dieser Seite und der Plattform ersetzt.",
  "error.indeterminate": "Es ist nicht sicher, ob das ausgeführt wurde. Vor einem neuen Versuch nachsehen.",
  "error.unsupported": "Die Plattform unterstützt das nicht.",
  "error.stale": "Das konnte nicht neu geladen werden; zu sehen ist der vorherige Stand.",
  "error.reference": "Referenz {id}",
};
