/** What `onRequest` of firebase-functions would declare of an HTTP function. */

interface Capacity {
  readonly cpu: number;
  readonly concurrency: number;
  readonly availableMemoryMb: number | null;
  readonly timeoutSeconds: number | null;
}

/**
 * Declared by hand because the module of `onRequest` loads the Admin SDK's sign-in code to check tokens of callables,
 * which everything in the bundle would wait for. A test compares the two declarations.
 */
export const httpEndpoint = (capacity: Capacity) =>
  ({
    platform: 'gcfv2',
    region: ['asia-southeast1'],
    ...capacity,
    minInstances: null,
    maxInstances: null,
    ingressSettings: null,
    serviceAccountEmail: null,
    vpc: null,
    labels: {},
    httpsTrigger: {},
  }) as const;
