import { catalogue } from '../../language/catalogue.ts';

/** Where the programme's own file is written and checked. */
export const editorWords = catalogue({
  write: { en: 'Write and check', fr: 'Écrire et vérifier' },
  how: {
    en:
      'What you write is checked as you write it, and run where it is sound. Tab leaves the editor; ' +
      'F8 goes to the next problem; Ctrl-Space completes; Ctrl-S saves.',
    fr:
      'Ce que vous écrivez est vérifié au fil de la frappe, et simulé s’il tient. Tab quitte ' +
      'l’éditeur ; F8 va au problème suivant ; Ctrl-Espace complète ; Ctrl-S enregistre. Les ' +
      'messages de vérification et les explications des clés sont en anglais.',
  },
  save: { en: 'Save', fr: 'Enregistrer' },
  download: { en: 'Download', fr: 'Télécharger' },
  handedOver: {
    en: (name: string) => `${name} is handed to you as a download.`,
    fr: (name: string) => `${name} vous est remis en téléchargement.`,
  },
  saved: {
    en: (name: string) => `${name} is saved.`,
    fr: (name: string) => `${name} est enregistré.`,
  },
  notSaved: {
    en: (why: string) => `Not saved: ${why}`,
    fr: (why: string) => `Non enregistré : ${why}`,
  },
  noServer: {
    en: 'Not saved: the server does not answer.',
    fr: 'Non enregistré : le serveur ne répond pas.',
  },
  asYaml: { en: 'The programme, as YAML', fr: 'Le programme, en YAML' },
  sourceAt: {
    en: (written: string, source: string) => `${written}. Source: ${source}`,
    fr: (written: string, source: string) => `${written}. Source : ${source}`,
  },
  diagnostics: { en: 'Diagnostics', fr: 'Problèmes' },
  noDiagnostics: { en: 'No diagnostics', fr: 'Aucun problème' },
  completions: { en: 'Completions', fr: 'Complétions' },
  close: { en: 'close', fr: 'fermer' },
  controlCharacter: { en: 'Control character', fr: 'Caractère de contrôle' },
  selectionDeleted: { en: 'Selection deleted', fr: 'Sélection supprimée' },
});
