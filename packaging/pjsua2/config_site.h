/* What the agent's telephone needs of pjproject. Read together with build.sh. */
#define PJ_HAS_IPV6 1
#define PJ_ENABLE_EXTRA_CHECK 1    /* wrong arguments are errors, not crashes */

#define PJSUA_MAX_CALLS 32
#define PJ_IOQUEUE_MAX_HANDLES 512 /* the usual 64 are used up by the sockets of 16 calls */
#define PJSUA_MAX_ACC 16
#define PJSUA_MAX_BUDDIES 1024     /* one per watched colleague */

#define PJSIP_MAX_PKT_LEN 32768    /* long headers are shown, not dropped */
#define PJSIP_SSL_DEFAULT_PROTO (PJ_SSL_SOCK_PROTO_TLS1_2 | PJ_SSL_SOCK_PROTO_TLS1_3)

#define PJMEDIA_HAS_VIDEO 0
