import fc from 'fast-check'

// The same cases every time: a run that fails fails again. To look for new ones: FC_SEED=$RANDOM npm run test:unit.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) })
