export { otherStorageInterpretations } from '../standards/iatg-2021/interpretations-other-storage.js';
