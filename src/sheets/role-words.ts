import type { InformRole } from './whom-to-inform';

/** Beginnings of the words by which services and roles are called, English and French, in small letters without accents. */
export const ROLE_WORDS: Readonly<Record<InformRole, readonly string[]>> = {
  purchasing: ['purchas', 'buy', 'procure', 'suppl', 'achat', 'achet', 'appro'],
  workshop: ['workshop', 'shop', 'production', 'manufact', 'foreman', 'supervis', 'atelier', 'fabric', 'usinage', 'montage', 'chef d'],
  sales: ['sale', 'customer', 'commerc', 'vente', 'adv', 'client'],
  methods: ['method', 'process', 'engineer', 'industrial', 'technic'],
  planning: ['plan', 'schedul', 'logist', 'ordo', 'lancement', 'gestion de production', 'gestionnaire'],
};
