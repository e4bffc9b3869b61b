/**
 * What readers look for, in their words, with the place that must come first. Ids and settings name a
 * record to the letter; a question names the page, or the pages, on any of which the answer stands.
 */
export const QUERIES: readonly [query: string, ...first: string[]][] = [
  // Ids, settings, ports, versions
  ['socketLB.hostNamespaceOnly', '/run/both/#socket-lb-host-namespace-only'],
  ['hostNamespaceOnly', '/run/both/#socket-lb-host-namespace-only'],
  ['bpf-lb-sock-hostns-only', '/run/both/#socket-lb-host-namespace-only'],
  ['cni.exclusive', '/run/both/#cni-exclusive-false'],
  ['4143', '/run/both/#allow-port-4143'],
  ['port 4143', '/run/both/#allow-port-4143'],
  ['cilium-mutual-auth-not-mtls', '/claims/cilium-mutual-auth-not-mtls/'],
  ['blast-radius', '/claims/blast-radius/', '/glossary/#blast-radius'],
  [
    'livewyer-throughput',
    '/figures/livewyer-throughput/',
    '/differences/performance/#fig-livewyer-throughput',
  ],
  ['2.18', '/run/versions/#linkerd-2-18'],
  ['Cilium 1.19', '/run/versions/#cilium-1-19'],
  // Terms
  ['webhook', '/glossary/#admission-webhook', '/run/symptoms/#injector-webhook-timeout'],
  ['mTLS', '/glossary/#mtls'],
  ['ztunnel', '/glossary/', '/run/', '/claims/'],
  [
    'FIPS',
    '/glossary/#fips',
    '/claims/fips-options/',
    '/choose/#requirement-fips-build',
    '/facts/',
  ],
  ['ClusterIP', '/glossary/#clusterip'],
  ['Windows', '/choose/#choice-windows', '/facts/#feature-windows-workloads'],
  [
    'circuit breaking',
    '/glossary/#circuit-breaking',
    '/facts/#feature-circuit-breaking',
    '/choose/#requirement-circuit-breaking-required',
  ],
  ['rate limiting', '/facts/#feature-rate-limiting', '/choose/#requirement-rate-limiting-required'],
  ['Argo Rollouts', '/run/routing/#argo-rollouts'],
  ['OpenShift', '/run/platforms/#openshift', '/facts/#feature-openshift'],
  ['AKS', '/run/platforms/'],
  ['GKE Autopilot', '/run/platforms/#gke-autopilot'],
  // Error texts
  ['no healthy upstream', '/run/symptoms/#no-healthy-upstream'],
  ['protocol detection timed out after 10s', '/run/symptoms/#protocol-detection-timeout'],
  ['DROP_EP_NOT_READY', '/run/symptoms/#ep-not-ready'],
  [
    'failed calling webhook "linkerd-proxy-injector.linkerd.io": context deadline exceeded',
    '/run/symptoms/#injector-webhook-timeout',
  ],
  // Questions
  ['gRPC calls stay on one pod', '/run/symptoms/#grpc-sticks-to-one-pod'],
  [
    'Which Gateway API version can be installed so that both products accept it?',
    '/run/both/',
    '/run/versions/',
  ],
  [
    'Can I keep Cilium HTTP policies for pods whose traffic a sidecar mesh already encrypts?',
    '/run/both/#http-policy-against-mtls',
  ],
  [
    'Port rules of NetworkPolicies stop meaning anything between meshed pods',
    '/run/both/#port-rules-lose-meaning',
    '/run/symptoms/#port-4143-dropped',
  ],
  ['Will any preflight check warn me?', '/run/both/#no-preflight-check'],
  ['Can several HTTPRoutes share one Service?', '/run/routing/#several-routes-one-service'],
  ['How do I uninstall Linkerd?', '/run/migration/'],
  ['What happens when the identity controller is down?', '/run/failure/'],
  [
    'Linkerd without stable open source releases',
    '/claims/bel-production-ready/',
    '/facts/',
    '/choose/',
    '/run/',
    '/differences/future-proofing/',
  ],
  ['WireGuard is automatic mTLS', '/run/myths/#wireguard-is-automatic-mtls'],
  ['memory of the proxy per pod', '/run/cost/', '/run/myths/'],
  ['Can we stay without a mesh?', '/run/migration/#no-mesh-as-target'],
  ['session affinity', '/run/routing/#session-affinity', '/choose/#requirement-session-affinity'],
  [
    'virtual machines',
    '/choose/#choice-virtual-machines',
    '/facts/#feature-virtual-machines-and-other-non-kubernetes-hosts',
  ],
];
